import { useWords } from "#words";

/** What stands between two sentences side by side: a space, and nothing in a language whose full stop brings its own. */
export function Gap() {
  return useWords().format.signs.sentences;
}
