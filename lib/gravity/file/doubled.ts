import type { growingTexts } from "./growing";
import { isTotal } from "./sides";

/**
 * Which of these names of one column stand for countries that stand among them one by one, or for nobody: their rows would
 * count trade twice. Told who it is by whoever knows countries.
 */
export type Doubled = (names: readonly string[], column: string) => ReadonlySet<string>;

/** Visits each of the first `places` of a column called `title` whose row is not to be counted beside the others. */
export function eachDoubled(
  column: Pick<ReturnType<typeof growingTexts>, "at" | "labels">,
  places: number,
  title: string,
  doubled: Doubled,
  visit: (place: number, name: string) => void,
): void {
  const names = column.labels();
  const left = doubled(names, title);
  if (left.size === 0) return;
  for (let place = 0; place < places; place++) {
    const name = names[column.at(place)] ?? "";
    if (left.has(name)) visit(place, name);
  }
}

/** True for a row that breaks a total down by one of the columns `parts`. */
export function isPart(cells: readonly string[], parts: readonly number[]): boolean {
  return parts.some((at) => !isTotal(cells[at] ?? ""));
}
