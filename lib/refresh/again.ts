/** How often a question is asked before it is given up, and how long one waits at most, in milliseconds. */
export const MOST_TRIES = 4;
export const LONGEST_WAIT = 120_000;

const FIRST_WAIT = 1_000;

/**
 * What `Retry-After` says (RFC 9110, 10.2.3): whole seconds, or a date.
 *
 * @param now in milliseconds since 1970; a date that is over means at once
 * @returns milliseconds, or `null` where the header is missing or says neither
 */
export function retryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // A date always has a colon in its time of day; numbers of other kinds would pass for years.
  const at = text.includes(":") ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

/**
 * How long to wait before a question is asked again.
 *
 * @param tries how often it was asked, from 1
 * @returns milliseconds: what the publisher asks for, else one second, doubled with each try
 */
export function waitBefore(tries: number, header: string | null, now: number): number {
  return retryAfter(header, now) ?? FIRST_WAIT * (1 << (tries - 1));
}

/** Whether a status may be another one next time. 403 is how some publishers say that one has asked too often, if they say when to come back. */
export function isPassing(status: number, header: string | null): boolean {
  return status === 408 || status === 429 || status >= 500 || (status === 403 && header !== null);
}
