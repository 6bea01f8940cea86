import { guided as guidedText } from "@/lib/i18n/en/guided";

/** Saaty's nine steps, least first. */
export const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Saaty's words for a step. */
export function wordOf(step: (typeof steps)[number]): string {
  return guidedText.scale[step];
}
