/** Whole numbers by place. */
type Codes = { readonly at: (place: number) => number };

/**
 * Remembers which place holds a pair and year: an open-addressing table of places, four to eight bytes a row, so that
 * millions of rows can be compared as they come.
 */
export function pairYears(exporters: Codes, importers: Codes, years: Codes): { firstWith: (place: number) => number | null } {
  let table = new Int32Array(4096);
  let held = 0;

  /** The place that already has this key, or `null`, in which case it is taken in. */
  function enter(place: number): number | null {
    const [exporter, importer, year] = [exporters.at(place), importers.at(place), years.at(place)];
    const mask = table.length - 1;
    let at = mixed(exporter, importer, year) & mask;
    for (let step = 1; ; step++) {
      const other = (table[at] as number) - 1;
      if (other < 0) break;
      if (exporters.at(other) === exporter && importers.at(other) === importer && years.at(other) === year) return other;
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

/** Spreads a key over all bits, the low ones too, which are those that count (the finaliser of MurmurHash3, by Austin Appleby). */
function mixed(exporter: number, importer: number, year: number): number {
  let hash = Math.imul(exporter, 0x9e3779b1) ^ Math.imul(importer, 0x85ebca6b) ^ Math.imul(year, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
