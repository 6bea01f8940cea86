import type { LocalText } from "@/lib/i18n/text";

/** What the ranking methods are called, in the order of the menus. Apart from the methods: to name one does not take its code. */
export const methodNames = {
  topsis: { en: "TOPSIS" },
  "weighted-sum": { en: "Weighted sum" },
  "weighted-product": { en: "Weighted product" },
  waspas: { en: "WASPAS" },
  vikor: { en: "VIKOR" },
  "promethee-i": { en: "PROMETHEE I" },
  "promethee-ii": { en: "PROMETHEE II" },
  "electre-iii": { en: "ELECTRE III" },
  copras: { en: "COPRAS" },
  moora: { en: "MOORA" },
  edas: { en: "EDAS" },
  mabac: { en: "MABAC" },
  codas: { en: "CODAS" },
  marcos: { en: "MARCOS" },
  aras: { en: "ARAS" },
  spotis: { en: "SPOTIS" },
} as const satisfies Readonly<Record<string, LocalText>>;

/** The name of a method; `null` where there is no such method. */
export function methodName(id: string): LocalText | null {
  return Object.hasOwn(methodNames, id) ? methodNames[id as keyof typeof methodNames] : null;
}
