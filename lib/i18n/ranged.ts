const PERCENT = "\u00A0%";
/** Digits with their groups and decimals, and no sign before them: nothing a dash could be taken for. */
const PLAIN = /^\d[\d\u00A0,]*$/;

/** A range in Russian: one sign of percent for both ends and no spaces between numbers; spaces where words or a minus stand there. */
export function ranged(low: string, high: string): string {
  const start = low.endsWith(PERCENT) && high.endsWith(PERCENT) ? low.slice(0, -PERCENT.length) : low;
  return PLAIN.test(start) && /^\d/.test(high) ? `${start}–${high}` : `${start}\u00A0– ${high}`;
}
