import type { Messages } from "@/lib/i18n/en";
import type { Note } from "@/lib/landed/notes";

type Words = Messages["landed"];

/** The sentence of a note beside a sum. */
export function noteSentence(note: Note, { notes }: Pick<Words, "notes">): string {
  const words: Words["notes"][Note["code"]] = notes[note.code];
  return typeof words === "string" ? words : (words as (values: Note) => string)(note);
}
