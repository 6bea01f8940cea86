/** How many would start with a market; who cannot decide between several counts for each in part. */
export type FirstChoice = { readonly market: string; readonly people: number };

/** First choices counted, most first, equals by code so that the order is always the same. */
export function firstChoices(firsts: readonly (readonly string[])[]): readonly FirstChoice[] {
  const votes = new Map<string, number>();
  for (const each of firsts) for (const market of each) votes.set(market, (votes.get(market) ?? 0) + 1 / each.length);
  // Three thirds are one.
  return [...votes]
    .map(([market, sum]) => ({ market, people: Math.round(sum * 1e9) / 1e9 }))
    .sort((a, b) => b.people - a.people || (a.market < b.market ? -1 : 1));
}

/** What stands above everything else: with which market most people would start. */
export type Headline = {
  readonly market: string;
  /** How many would, of how many. */
  readonly people: number;
  readonly of: number;
  /** Markets with which as many would start. */
  readonly asMany: readonly string[];
};

/**
 * The headline of a weighing; `null` where nobody's weights give a ranking. Where several markets have as many people, the one
 * that the group puts first is named.
 */
export function headlineOf(choices: readonly FirstChoice[], of: number, groupFirst: readonly string[]): Headline | null {
  const people = choices[0]?.people;
  if (people === undefined) return null;
  const leading = choices.filter((choice) => choice.people === people).map(({ market }) => market);
  const market = leading.find((each) => groupFirst.includes(each)) ?? (leading[0] as string);
  return { market, people, of, asMany: leading.filter((each) => each !== market) };
}
