import { lettersIn } from "@/lib/i18n/width";

/** A text cut to the room there is for it, so many letters at most; what was cut is said by three dots, themselves a letter. */
export function shortened(name: string, longest: number): string {
  if (lettersIn(name) <= longest) return name;
  let kept = "";
  for (const sign of name) {
    if (lettersIn(kept + sign) > longest - 1) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}
