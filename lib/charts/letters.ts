/** Signs that stand in for names in a crowded picture: the first letter, two where that is taken, a number where both are. */
export function lettersOf(names: readonly string[]): readonly string[] {
  const signs = names.map((name) => [...name.trim().toUpperCase()]);
  const often = (sign: string, length: number) => signs.filter((each) => each.slice(0, length).join("") === sign).length;
  return signs.map((letters, k) => {
    for (const length of [1, 2]) {
      const sign = letters.slice(0, length).join("");
      if (sign.trim() !== "" && often(sign, length) === 1) return sign;
    }
    return String(k + 1);
  });
}

/**
 * In which lane each mark of a row stands so that none hides another, 0 the row's own: as low as the marks before it allow.
 *
 * @param places rising
 * @param apart how far two marks of one lane have to be from each other
 */
export function lanesOf(places: readonly number[], apart: number): readonly number[] {
  const last: number[] = [];
  return places.map((place) => {
    const free = last.findIndex((before) => place - before >= apart);
    const lane = free === -1 ? last.length : free;
    last[lane] = place;
    return lane;
  });
}
