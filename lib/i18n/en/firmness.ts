/** English words for how firm a ranking is, where it stands beside the ranking and in the report. */
export const firmness = {
  title: "How firm is it?",
  working: "How firm the first place is, is being worked out …",
  failed: "How firm the first place is could not be worked out: the method does not take these figures at some weights.",
  confidence: { firm: "firm", fair: "fair", fragile: "fragile" },
  word: (word: string) => `Confidence in the first place: ${word}.`,
  first: (name: string, share: string, agree: number, of: number) =>
    `${name} comes first under ${share} of all possible weights and in ${agree} of ${of} ways to rank the same figures.`,
  chance: (field: number, share: string) => `With ${field} markets, chance alone would give ${share}.`,
  tiedFirst: (names: string) => `${names} share first place.`,
  holdsThroughout: (winner: string) => `${winner} stays first whatever share of the weight any one pillar or criterion takes.`,
  falls: (winner: string, name: string, share: string, now: string, then: string) =>
    `${winner} stays first unless ${name} falls below ${share} of the weight (now ${now}); then ${then}.`,
  rises: (winner: string, name: string, share: string, now: string, then: string) =>
    `${winner} stays first unless ${name} rises above ${share} of the weight (now ${now}); then ${then}.`,
  thenFirst: (next: string) => `${next} comes first`,
  thenShared: (next: string) => `${next} shares the place`,
  outOfReach: (name: string) => `The slider of ${name} does not get there on its own.`,
  pillar: (name: string) => `${name} (whole pillar)`,
  whyLink: "What would change the answer?",
  range: (best: number, worst: number) => (best === worst ? `always ${best}` : `${best}–${worst}`),
  rangeLong: (best: number, worst: number) =>
    best === worst ? `Place ${best} under all weights tried.` : `Places ${best} to ${worst} over all weights tried.`,
  top: (top: number, share: string) => `top ${top}: ${share}`,
  topLong: (top: number, share: string) => `Among the first ${top} under ${share} of them.`,
  holds: (low: string, high: string) => `First place stays from ${low} to ${high}.`,
  holdsAlways: "First place stays wherever this stands.",
  /** Columns of a file. */
  columns: {
    confidence: "Confidence in the first place",
    first: "First (% of all weights)",
    best: "Best place over all weights",
    worst: "Worst place over all weights",
  },
  /** Lines of a sheet. */
  facts: {
    what: "What",
    value: "Value",
    answer: "In words",
    first: "First market",
    word: "Confidence in the first place",
    firstShare: "First under so many of all weights (%)",
    error: "Standard error (percentage points)",
    samples: "Random weights tried",
    seed: "Seed",
    field: "Markets that compete",
    agree: "Ways to rank that agree",
    ways: "Ways to rank counted",
    nearest: "Nearest change of one weight",
    above: "Another comes first above (% of the weight)",
    below: "Another comes first below (% of the weight)",
    now: "Share now (% of the weight)",
    next: "Then first",
    reachable: "Its slider alone gets there",
    yes: "yes",
    no: "no",
  },
  none: "Not worked out: no two markets compete, or the method takes the figures at these weights only.",
  rules: {
    title: "How far the first place may be trusted",
    intro:
      "The first line that holds decides. The bounds are conventions of this tool; those on weights lie one third and two thirds of the way from what chance gives, one in so many markets, to always.",
    when: "When",
    word: "Confidence",
    tied: "Several markets share the first place",
    thin: (share: string) => `Less than ${share} of the first market's weight rests on known figures`,
    seldom: (share: string) => `First under less than ${share} of all possible weights`,
    disputed: (part: string) => `First in less than ${part} of the ways to rank the same figures`,
    close: (part: string) => `One pillar or criterion, changed by less than ${part} of its weight, brings another market to the front`,
    firm: (share: string, ways: string, part: string, known: string) =>
      `First under at least ${share} of all possible weights and in at least ${ways} of the ways to rank, no one weight changed by less than ${part} of itself takes the place away, and at least ${known} of the weight rests on known figures`,
    otherwise: "Otherwise",
  },
  report: {
    range: "Places over all weights",
    top: (top: number) => `Among the first ${top}`,
    firstShare: "First",
    decided: "The line of this table that decided is marked.",
    sampled: (samples: string, seed: number, error: string) =>
      `${samples} weights drawn at random, each as likely as the others, seed ${seed}; standard error at most ${error} percentage points. A place that was not met may still be possible.`,
  },
} as const;
