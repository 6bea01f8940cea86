import type { Words } from "@/lib/i18n/speech";

/**
 * Names as a list of about so many characters, in their order: at least one, and what does not fit is counted. One name more
 * takes no more room than saying that there is one.
 *
 * @param join for names that hold commas themselves
 */
export function named(
  names: readonly string[],
  room: number,
  { brief, format }: Words<"brief">,
  join: (names: readonly string[]) => string = format.list,
): string {
  let length = 0;
  const fitting = names.findIndex((name, i) => {
    length += name.length + 2;
    return i > 0 && length > room;
  });
  const left = fitting < 0 ? 0 : names.length - fitting;
  return join(left > 1 ? [...names.slice(0, fitting), brief.more(left)] : names);
}

/** A text cut at a word so that it takes no more than so many characters, with a sign that it was cut. */
export function cut(text: string, room: number): string {
  if (text.length <= room) return text;
  const short = text.slice(0, room);
  const at = short.lastIndexOf(" ");
  return `${short.slice(0, at > room / 2 ? at : room).trimEnd()} …`;
}
