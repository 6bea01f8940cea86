/** English strings of the screen that tells what would change the answer. */
export const robustness = {
  title: "What would change the answer?",
  intro:
    "How far each weight may move before another market comes first, and how often each market takes each place over all possible weights.",
  nothing: "There is no ranking on these settings, so there is nothing to test.",
  working: "Working it out …",
  failed: "This could not be worked out: the method does not take these figures at some weights.",
  tiedFirst: (names: string) => `${names} share first place.`,
  holds: (winner: string) => `${winner} stays first whatever share of the weight any one pillar or criterion takes.`,
  falls: (winner: string, name: string, share: string) => `${winner} stays first unless ${name} falls below ${share} of the weight`,
  rises: (winner: string, name: string, share: string) => `${winner} stays first unless ${name} rises above ${share} of the weight`,
  now: (share: string) => ` (now ${share}).`,
  nowThen: (share: string, next: string) => ` (now ${share}); then ${next} comes first.`,
  nearest: "This is the nearest such point if one pillar or criterion moves and the others keep their proportions.",
  intervals: "How far each weight may move",
  intervalsCaption:
    "Share of the whole weight in which the first place, and every place, stays. The wide bar is the first place, the narrow one the whole order, the line the share now.",
  exact: "The ends are exact for this method.",
  bracketed: (steps: number) =>
    `For this method the ends are searched on ${steps} steps and narrowed to 0.0001 %; a change that reverts within one step is not seen.`,
  head: {
    what: "Pillar or criterion",
    strip: "0–100 %",
    now: "Now",
    winner: "First place stays",
    order: "Whole order stays",
    below: "First below it",
    above: "First above it",
  },
  pillar: (name: string) => `${name} (whole pillar)`,
  stays: "no change",
  range: (low: string, high: string) => `${low} to ${high}`,
  shares: "Which place over all weights",
  sharesCaption: (samples: string, seed: number) =>
    `Share of all possible weights, each as likely as the others, that puts a market in each place: ${samples} random weights, seed ${seed}. The darker, the more often.`,
  error: (error: string) => `Standard error of each share: at most ${error} percentage points.`,
  entropy: (bits: string, most: string) => `Uncertainty of first place: ${bits} bits; 0 is certain, ${most} is even between all.`,
  first: "First, with its standard error",
  place: (rank: number) => `Place ${rank}`,
  plusMinus: (share: string, error: string) => `${share} ± ${error}`,
  reversal: "Does the field itself move the order?",
  noReversal:
    "No: dropping any market, adding a copy of one, or adding one that is the worst in everything leaves the order of the others as it is.",
  someReversal: "Yes. By this method these changes of the field change the order of the other markets:",
  dropped: (name: string, pairs: number) => `Without ${name}, ${pairs === 1 ? "1 pair changes" : `${pairs} pairs change`} order.`,
  copied: (name: string, pairs: number) => `With a copy of ${name}, ${pairs === 1 ? "1 pair changes" : `${pairs} pairs change`} order.`,
  "worst-added": (pairs: number) =>
    `With a market added that is the worst in everything, ${pairs === 1 ? "1 pair changes" : `${pairs} pairs change`} order.`,
  newFirst: "Another market comes first.",
  alternative: "SPOTIS with bounds of your own compares each market with fixed points, not with the field, so it has no such reversal.",
} as const;
