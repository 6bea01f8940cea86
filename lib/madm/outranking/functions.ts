/** The preference functions of PROMETHEE, by name. Apart from what they compute: a form only has to know what they ask for. */
export const preferenceFunctions = ["usual", "u-shape", "v-shape", "level", "linear", "gaussian"] as const;
export type PreferenceFunction = (typeof preferenceFunctions)[number];

/** The thresholds that each of them looks at. */
export const thresholds: Readonly<Record<PreferenceFunction, readonly ("p" | "q" | "s")[]>> = {
  usual: [],
  "u-shape": ["q"],
  "v-shape": ["p"],
  level: ["q", "p"],
  linear: ["q", "p"],
  gaussian: ["s"],
};

/** The thresholds that a preference function, or any of several, looks at. None for what is no preference function. */
export function thresholdsFor(names: unknown): readonly ("p" | "q" | "s")[] {
  const list: readonly unknown[] = Array.isArray(names) ? names : [names];
  return preferenceFunctions.filter((name) => list.includes(name)).flatMap((name) => thresholds[name]);
}
