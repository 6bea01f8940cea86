import type { Words } from "@/lib/i18n/speech";

/** Saaty's nine steps, least first. */
export const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Saaty's words for a step. */
export function wordOf({ guided: guidedText }: Words<"guided">, step: (typeof steps)[number]): string {
  return guidedText.scale[step];
}
