import { doubledIn } from "@/lib/countries/doubled";
import { UnreadableFile } from "@/lib/files/unreadable";
import { LOOKED_AT, type Look, lookAt } from "@/lib/gravity/file/look";
import { guessMapping, type Mapping } from "@/lib/gravity/file/mapping";
import { type PanelFile, panelReader } from "@/lib/gravity/file/panel-reader";
import type { Failure } from "@/lib/gravity/file/unreadable";

/** Reads a whole text as the model screen would, in pieces of `piece` characters, columns mapped by their names. */
export function readText(text: string, change: (guess: Mapping, look: Look) => Mapping = (guess) => guess, piece = 1 << 16): PanelFile {
  const look = lookAt(text.slice(0, LOOKED_AT), text.length <= LOOKED_AT);
  const reader = panelReader(look, change(guessMapping(look), look), doubledIn);
  for (let at = 0; at < text.length; at += piece) reader.push(text.slice(at, at + piece));
  return reader.end();
}

/** Why something cannot be read, and on which row. */
export function failureOf(act: () => unknown): { readonly failure: Failure; readonly row: number | null } | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof UnreadableFile) return { failure: error.failure as Failure, row: error.row };
    throw error;
  }
}
