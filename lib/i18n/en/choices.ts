import { counted } from "../plural";

const many = counted("en");

const pairs = (count: number) => many(count, { one: "1 pair changes", other: `${count} pairs change` });

/** English strings of rank reversal and of the multiverse, on the screen that tells what would change the answer. */
export const choices = {
  working: "Working it out …",
  failed: "This could not be worked out.",
  reversal: "Does the field itself move the order?",
  reversalIntro:
    "Whether another market is in the field should not matter to the order of the rest. Each market is dropped, each is copied, and one is added that is the worst in everything. A tie made or broken counts as a change.",
  stable: (method: string) => `By ${method}, none of these changes moves the others: their order stays as it is.`,
  moved: (method: string, changes: number) =>
    many(changes, {
      one: `By ${method}, 1 of these changes alters the order of the others.`,
      other: `By ${method}, ${changes} of these changes alter the order of the others.`,
    }),
  dropped: (name: string, count: number) => `Without ${name}, ${pairs(count)} order:`,
  copied: (name: string, count: number) => `With a copy of ${name}, ${pairs(count)} order:`,
  "worst-added": (count: number) => `With a market added that is the worst in everything, ${pairs(count)} order:`,
  overtakes: (behind: string, ahead: string) => `${behind} and ${ahead}`,
  morePairs: (count: number) => `${count} more`,
  newFirst: "Another market comes first.",
  partial:
    "PROMETHEE I and ELECTRE III leave some markets incomparable. Their places count who is preferred to a market, so even a copy shifts those it is preferred to.",
  showBy: "Show the changes by",
  alternative: "A ranking that does not depend on the field",
  alternativeText: (first: string) =>
    `SPOTIS with fixed bounds measures each market against fixed points, not against the others, so no change of the field can reverse its order. It would put ${first} first. The bounds are the range each indicator can take; where that is open, they reach to the furthest figure held for any market and year. A criterion whose bounds are far wider than the field tells markets apart less.`,
  alternativeGaps:
    "With your rule for gaps, what is filled in or left out still depends on which markets are ticked; the median of the region does not.",
  useSpotis: "Rank by SPOTIS with these bounds",
  aboutSpotis: "How SPOTIS works",
  bounds: "The bounds",
  boundsCaption: "Fixed bounds of each criterion, in its unit",
  lowest: "From",
  highest: "To",
  criterion: "Criterion",
  byMethod: "Changes of the field that alter the order of the rest, by method",
  method: "Method",
  tests: { dropped: "A market dropped", copied: "A market copied", "worst-added": "A worst of all added" },
  outcome: (reversals: number, tried: number) => (Number(reversals) === 0 ? `none of ${tried}` : `${reversals} of ${tried}`),
  withNewFirst: (count: number) => `${count} with another first`,
  withRefused: (count: number) => `${count} refused`,
  notTried: "nothing to test",
  asDecided: "as decided",
  fixed: "SPOTIS, fixed bounds",
  cannot: "cannot take these figures",
  nothingToTest: "With a single market there is no order that a change of the field could alter.",

  multiverse: "What if it were ranked another way?",
  multiverseIntro: (all: number, taken: number) =>
    `The same figures by every method, in every normalisation it takes, under your weights and those that need no further judgement: ${all} ways to rank, of which ${taken} can take these figures. A first place that holds in most of them does not hang on the choice of method.`,
  sentence: (name: string, count: number, all: number, share: string) =>
    `${name} is first in ${count} of the ${all} ways counted (${share}).`,
  oneMarket: "With a single market every way puts it first.",
  mostOften: (name: string, count: number, share: string) =>
    `Most often first is ${name}: in ${many(count, { one: "1 way", other: `${count} ways` })} (${share}).`,
  counted: "What counts",
  countedHow: "Each way counts once, so a method that takes many normalisations counts more often than one that takes none.",
  choices: { method: "Methods", normalisation: "Normalisations", weighting: "Weights" },
  ownScale: "Scale of its own",
  noneLeftOut: "“None” leaves figures in their own units, so that the largest numbers decide. It is not counted until you tick it.",
  standings: "How each market fares over all ways counted",
  standingsCaption:
    "A place that is shared counts for each market that shares it. The last columns say what the differences in its place come from.",
  now: "Now",
  first: "First",
  topThree: "Top three",
  range: "Best to worst",
  fromTo: (best: number, worst: number) => `${best} to ${worst}`,
  median: "Median",
  drivers: { method: "By method", normalisation: "By normalisation", weighting: "By weights", rest: "Only together" },
  all: "All markets together",
  driversText: (choice: string, share: string, rest: string) =>
    `Of all differences in place, most come from ${choice}: ${share}. ${rest} arise only where choices meet, and belong to no one of them.`,
  driverNames: { method: "the method", normalisation: "the normalisation", weighting: "the weights" },
  driversHow:
    "Share of the variance of places that each choice explains by its main effect, averaged over the orders in which choices can be considered (Lindeman, Merenda and Gold; Shapley). What two choices explain alike is split evenly between them.",
  curve: "Place under every way counted, best first",
  follow: "Market",
  curveTitle: (name: string, all: number) => `Place of ${name} under ${all} ways to rank`,
  curveName: (name: string, all: number, best: number, worst: number) =>
    `Specification curve: place of ${name} under ${all} ways to rank, from ${best} to ${worst}. Below each place stand the choices behind it. The table below holds the same.`,
  place: "Place",
  normalisation: "Normalisation",
  weighting: "Weights",
  firstThere: "First there",
  csv: "Download all ways (CSV)",
  csvName: "Ways to rank",
  refused: (count: number, all: number) => `${count} of ${all} ways cannot take these figures`,
  reason: "Reason",
  ways: "Ways",
  refusedBy: "Refused by",
  inNormalisation: (method: string, normalisation: string) => `${method} (${normalisation})`,
  allMethods: (weighting: string) => `${weighting}, whatever the method`,
} as const;
