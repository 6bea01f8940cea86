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
  duel: {
    title: (one: string, other: string) => `${one} or ${other}?`,
    none: "Two markets beside each other",
    nothing: "Two ranked markets are needed to set them beside each other. Tick them where you decide.",
    one: "One market",
    other: "The other",
    swap: "Change places",
    standing: (market: string, rank: number, score: string) => `${market}: number ${rank}, score ${score}`,
    balance: (one: string, ahead: string, behind: string, other: string) =>
      `${one} gains ${ahead} where it is ahead of ${other} and loses ${behind} where it is behind.`,
    measure:
      "Lead: weight times the distance between the two, as a part of the whole field. It can be compared from line to line under every method; it does not add up to the difference of the scores.",
    caption: (one: string, other: string) => `Where ${one} leads ${other}, and where it trails, the largest first`,
    criterion: "Criterion",
    lead: "Lead",
    even: "They do not differ on any criterion that carries weight.",
  },
} as const;
