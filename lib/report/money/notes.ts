import type { Messages } from "@/lib/i18n/en";
import type { Speech } from "@/lib/i18n/speech";
import type { Note } from "@/lib/landed/notes";

type Words = Messages["landed"];

/** The sentence of a note beside a sum. */
export function noteSentence(note: Note, { notes }: Pick<Words, "notes">, say: Speech["say"]): string {
  if (note.code === "union") return notes.union({ ...note, name: say(note.name) });
  const words: Words["notes"][Note["code"]] = notes[note.code];
  return typeof words === "string" ? words : (words as (values: Note) => string)(note);
}
