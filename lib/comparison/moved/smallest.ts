/** Sets of fewer members are looked for among so many of the strongest. */
const STRONGEST = 10;

/**
 * The smallest set that does something, of members that are many: all of them do it. One that does it by itself is found for
 * certain. Of several, the strongest are taken together until they do it, those that can be left out again are, and smaller sets are
 * looked for among the ten strongest: no member of what is found can be missing, and no fewer of those ten do it.
 *
 * @param order all members, the strongest first
 * @param does whether a set does it; asked about `order.length` sets of one, and some hundred others at most
 * @returns its members, strongest first; empty where not even all of them do it
 */
export function smallestSet(order: readonly number[], does: (set: readonly number[]) => boolean): readonly number[] {
  const alone = order.find((one) => does([one]));
  if (alone !== undefined) return [alone];
  if (!does(order)) return [];
  let [least, most] = [2, order.length];
  while (least < most) {
    const middle = (least + most) >> 1;
    if (does(order.slice(0, middle))) most = middle;
    else least = middle + 1;
  }
  let found: readonly number[] = order.slice(0, most);
  for (const one of [...found].reverse()) {
    const without = found.filter((other) => other !== one);
    if (without.length > 1 && does(without)) found = without;
  }
  const strongest = order.slice(0, STRONGEST);
  for (let size = 2; size < Math.min(found.length, 4); size++) {
    const fewer = setsOf(strongest, size).find(does);
    if (fewer) return fewer;
  }
  return found;
}

/** Every set of a size, in the order of its members. */
function setsOf(members: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return members.flatMap((first, at) => setsOf(members.slice(at + 1), size - 1).map((rest) => [first, ...rest]));
}
