/** English strings of the list of markets, and of two of them beside each other. */
export const markets = {
  title: "Markets",
  caption: "The ranked markets in their order, then the others.",
  region: "Region",
  ways: "More",
  competitors: "Competitors",
  competitorsIn: (market: string) => `Competitors in ${market}`,
  besideFirst: "Beside the first",
  besideFirstOf: (market: string) => `${market} beside the first`,
  home: "Home market, so not ranked",
  out: "Out: misses a threshold",
  notTicked: "Not in your ranking",
  pillars: {
    title: "The markets to enter, pillar by pillar",
    name: (count: number, first: string) =>
      `Small panels: how strong ${count} markets are in each pillar, a panel each, against the middle of the field; ${first} is first. The table holds the same.`,
    note: "0 is the worst of the field on every criterion of a pillar, 100 the best. The dot is the market, the upright line the middle of the field.",
  },
  duel: {
    title: (one: string, other: string) => `${one} or ${other}?`,
    none: "Two markets beside each other",
    nothing: "Two ranked markets are needed to set them beside each other.",
    one: "One market",
    other: "The other",
    swap: "Change places",
    standing: (market: string, rank: number, score: string) => `${market}: number ${rank}, score ${score}`,
    balance: (one: string, ahead: string, behind: string, other: string) =>
      `${one} gains ${ahead} where it is ahead of ${other} and loses ${behind} where it is behind.`,
    measure:
      "Lead: weight times the distance between the two, as a part of the whole field. It can be compared from line to line under every method; it does not add up to the difference of the scores.",
    caption: (one: string, other: string) => `Where ${one} leads ${other}, and where it trails, the largest first`,
    sum: (ahead: string, lead: string) => `All leads together, weighed alike for both: ${ahead} is ahead by ${lead}.`,
    scores: (one: string, score: string, other: string, theirs: string, lower: boolean) =>
      `The method's own score, which measures otherwise: ${one} ${score}, ${other} ${theirs}${lower ? " (the lower, the better)" : ""}.`,
    otherwise: (first: string) => `It puts ${first} first all the same: the two measures disagree about this pair.`,
    pictureName: (one: string, other: string, largest: string) =>
      `${one} against ${other}: pairs of dots by pillar, bars by criterion to the side of who leads; ${largest} sets them furthest apart. The table holds every criterion.`,
    byPillar: "by pillar, 0 worst to 100 best",
    dots: "Above: square and dot are the two markets, the tall line the middle of the field.",
    sides: (one: string, other: string) => `← ${one} leads · by criterion · ${other} leads →`,
    rest: (count: number, sum: string, one: string) =>
      `${count === 1 ? "One more criterion stands" : `${count} more criteria stand`} in the table; together they come to ${sum} for ${one}.`,
    criterion: "Criterion",
    lead: "Lead",
    even: "They do not differ on any criterion that carries weight.",
  },
} as const;
