/** A row's exporter, importer and year, by its place. */
export type KeyAt = (place: number) => readonly [number, number, number];

/**
 * Remembers which place holds a pair and year: an open-addressing table of places, four to eight bytes a row, so that
 * millions of rows can be compared as they come.
 */
export function pairYears(keyAt: KeyAt): { firstWith: (place: number) => number | null } {
  let table = new Int32Array(4096);
  let held = 0;

  /** The place that already has this key, or `null`, in which case it is taken in. */
  function enter(place: number): number | null {
    const [exporter, importer, year] = keyAt(place);
    const mask = table.length - 1;
    let at = (Math.imul(exporter, 0x9e3779b1) ^ Math.imul(importer, 0x85ebca6b) ^ Math.imul(year, 0xc2b2ae35)) & mask;
    for (let step = 1; ; step++) {
      const entry = table[at] as number;
      if (entry === 0) break;
      const [e, i, y] = keyAt(entry - 1);
      if (e === exporter && i === importer && y === year) return entry - 1;
      at = (at + step) & mask;
    }
    table[at] = place + 1;
    held++;
    return null;
  }

  function grow(): void {
    const places = table;
    table = new Int32Array(2 * places.length);
    held = 0;
    for (const entry of places) if (entry !== 0) enter(entry - 1);
  }

  return {
    firstWith(place) {
      if (2 * held >= table.length) grow();
      return enter(place);
    },
  };
}
