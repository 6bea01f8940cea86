/** English strings of the screen that tells what would change the answer. */
export const robustness = {
  title: "What would change the answer?",
  intro:
    "How far each weight may move before another market comes first, and how often each market takes each place over all possible weights.",
  nothing: "There is no ranking on these settings, so there is nothing to test.",
  working: "Working it out …",
  failed: "This could not be worked out: the method does not take these figures at some weights.",
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
  stays: "no change",
  range: (low: string, high: string) => `${low} to ${high}`,
  flips: {
    title: "How near is the flip?",
    name: (count: number, nearest: string, then: string) =>
      `Arrows: ${count} weights, from their share now to where the first place changes, nearest first; ${nearest} is nearest, then ${then} comes first.`,
    how: "Share of the whole weight. The dot is where a weight stands, the arrow ends where another market comes first; the others keep their proportions.",
    way: (from: string, to: string) => `${from} → ${to}`,
    refused: "no ranking",
    none: "No pillar and no criterion alone changes the first place, however much or little it weighs.",
    more: (count: number) => (count === 1 ? "One more stands in the table." : `${count} more stand in the table.`),
    still: (count: number) =>
      count === 0
        ? ""
        : count === 1
          ? "One weight alone changes nothing."
          : `${count} weights alone change nothing, however far they move.`,
  },
  allWeights: (count: number) => `All ${count} weights as a table`,
  strips: {
    title: "Where each market lands over all weights",
    name: (count: number, first: string) =>
      `Strips of places: how often each of ${count} markets takes each place over all weights, in the order of the ranking; ${first} is first. The table holds every share.`,
    note: (samples: string, seed: number) =>
      `${samples} random weights, seed ${seed}. The stronger, the more often; per cent where it is a tenth or more. The frame is the place on the decided weights.`,
    top: "top three",
    cut: (count: number) => `The first ${count} are drawn; the table holds all.`,
  },
  asTable: "Every share as a table",
  shares: "Which place over all weights",
  sharesCaption: (samples: string, seed: number) =>
    `Share of all possible weights, each as likely as the others, that puts a market in each place: ${samples} random weights, seed ${seed}. The stronger the shade, the more often. Under each share its standard error in percentage points; what no sample met is below 0.1 % and not ruled out.`,
  error: (error: string) => `Standard error of each share: at most ${error} percentage points.`,
  entropy: (bits: string, most: string) => `Uncertainty of first place: ${bits} bits; 0 is certain, ${most} is even between all.`,
  sharp: "All samples are in.",
  sharpening: "Sharpening …",
  place: (rank: number) => (rank === 1 ? "First" : `Place ${rank}`),
  plusMinus: (points: string) => `± ${points}`,
  never: "–",
  tiny: "< 0.01",
  central: "Which weights speak for each market",
  centralCaption:
    "For each market that can be first: how often it is, whether it is first at the mean of the weights that put it there (its confidence factor, 100 % or 0 %, shared by those who tie), and that mean.",
  confidence: "Confidence",
  wins: "Which market comes before which",
  winsCaption:
    "Share of the same weights under which the market of the row comes before the market of the column. The stronger the shade, the more often.",
  contents: "On this page",
  parts: {
    weights: "How far each weight may move",
    places: "Places over all weights",
    reach: "What it would take",
    ways: "Other ways to rank",
    field: "A changed field",
    figures: "Other figures",
  },
} as const;
