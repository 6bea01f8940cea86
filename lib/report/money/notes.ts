import type { Messages } from "@/lib/i18n/en";
import type { LocalText } from "@/lib/i18n/text";
import type { Note } from "@/lib/landed/notes";
import type { Page } from "@/lib/landed/terms";

type Words = Messages["landed"];

/**
 * The sentence of a note beside a sum.
 *
 * @param told says what stands beside a tax in the data
 */
export function noteSentence(
  note: Note,
  { notes }: Pick<Words, "notes">,
  say: (text: LocalText) => string,
  told = (note: string) => note,
): string {
  const pageDate = pageOfNote(note)?.pageDate ?? "";
  if (note.code === "caution") return notes.caution(say(note.text));
  if (note.code === "union") return notes.union({ name: say(note.name), pageDate });
  if (note.code === "tax-note") return notes["tax-note"]({ text: told(note.text) });
  const words: Words["notes"][Exclude<Note["code"], "caution" | "union" | "tax-note">] = notes[note.code];
  return typeof words === "string" ? words : (words as (values: Note & { readonly pageDate: string }) => string)({ ...note, pageDate });
}

/** The page a note stands on; `null` where it tells of what was asked, and not of a market. */
export function pageOfNote(note: Note): Page | null {
  return "page" in note ? note.page : null;
}
