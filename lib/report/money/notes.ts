import type { landed } from "@/lib/i18n/en/landed";
import type { Note } from "@/lib/landed/notes";

type Words = typeof landed;

/** The sentence of a note beside a sum. */
export function noteSentence(note: Note, { notes }: Pick<Words, "notes">): string {
  const words: Words["notes"][Note["code"]] = notes[note.code];
  return typeof words === "string" ? words : (words as (values: Note) => string)(note);
}
