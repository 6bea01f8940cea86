/** English words for how firm a ranking is, where it stands beside the ranking and in the report. */
export const firmness = {
  title: "How firm is it?",
  working: "How firm the first place is, is being worked out …",
  failed: "How firm the first place is could not be worked out: the method does not take these figures at some weights.",
  confidence: { firm: "firm", fair: "fair", fragile: "fragile" },
  word: (word: string) => `Confidence in the first place: ${word}.`,
  first: (name: string, share: string, error: string) =>
    `${name} comes first under ${share} (± ${error} percentage points) of all possible weights.`,
  why: "What would change the answer?",
  range: (best: number, worst: number) => (best === worst ? `always ${best}` : `${best}–${worst}`),
  rangeLong: (best: number, worst: number) =>
    best === worst ? `Place ${best} under all weights tried.` : `Places ${best} to ${worst} over all weights tried.`,
  top: (top: number, share: string) => `top ${top}: ${share}`,
  topLong: (top: number, share: string) => `Among the first ${top} under ${share} of them.`,
  holds: (low: string, high: string) => `First place stays from ${low} to ${high}.`,
  holdsAlways: "First place stays wherever this stands.",
  rules: {
    title: "How far the first place may be trusted",
    intro: "The first line that holds decides. The bounds are conventions of this tool.",
    when: "When",
    word: "Confidence",
    tied: "Several markets share the first place",
    thin: (share: string) => `Less than ${share} of the first market's weight rests on known figures`,
    seldom: (share: string) => `First under less than ${share} of all possible weights`,
    close: (part: string) => `One pillar or criterion, changed by less than ${part} of its weight, brings another market to the front`,
    firm: (share: string, part: string, known: string) =>
      `First under at least ${share} of all possible weights, no one weight changed by less than ${part} of itself takes the place away, and at least ${known} of the weight rests on known figures`,
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
