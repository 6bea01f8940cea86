import { counted } from "../plural";

const many = counted("en");

/** English strings of the sensitivity to figures, on the screen that tells what would change the answer. */
export const figures = {
  title: "What if a figure were different?",
  intro: "Figures age, are surveyed, or are missing. Here each figure of two markets is moved by itself, all others staying as they are.",
  working: "Working it out …",
  failed: "This could not be worked out.",
  alone: "With a single market there is no other to hold it against.",
  one: "First market",
  other: "Second market",
  same: "Choose two different markets.",
  tied: (one: string, other: string) => `${one} and ${other} share a place: any figure that parts them decides.`,
  lead: (ahead: string, behind: string, margin: string) => `${ahead} stands ahead of ${behind} by ${margin} of score.`,
  overturns: (count: number) =>
    Number(count) === 0
      ? "No figure by itself turns their order at the ends of what it could have been."
      : many(count, {
          one: "1 figure by itself turns their order at an end of what it could have been.",
          other: `${count} figures by themselves turn their order at an end of what they could have been.`,
        }),
  tornado: "How far each figure moves the lead",
  tornadoName: (ahead: string, behind: string, count: number, widest: string) =>
    `Tornado chart: lead of ${ahead} over ${behind} as each of ${count} figures moves over what it could have been; ${widest} moves it most. The table below holds all figures.`,
  tornadoTitle: (ahead: string, behind: string) => `What moves the lead of ${ahead} over ${behind}`,
  tornadoHow:
    "Over the values it took in the last ten years held; over all figures known in the field where it is a filled gap; over what its last decimal leaves open where one year is held, which says nothing of other errors. The lead is the difference of the scores; below zero the second is ahead. Methods that rank by more than their score can turn the order elsewhere.",
  figure: (market: string, indicator: string) => `${market}: ${indicator}`,
  leadNow: "now",
  level: "level",
  drawn: (count: number) => `The ${count} widest are drawn.`,
  nothingMoves: "None of these figures moves the lead.",
  tableCaption: "Every figure of the two, what it could have been, and the lead there",
  head: {
    market: "Market",
    indicator: "Indicator",
    now: "Now",
    from: "From",
    to: "To",
    basis: "By",
    leadFrom: "Lead there",
    leadTo: "Lead at the other end",
  },
  basis: {
    years: (first: number, last: number) => `values of ${first} to ${last}`,
    gap: "a gap: figures known in the field",
    rounding: "one year held: its rounding",
  },
  refusedThere: "refused",
  flips: (behind: string, ahead: string) => `What would put ${behind} ahead of ${ahead}`,
  flipsCaption: "The nearest value of one figure that turns their order, all others staying as they are",
  flipsHow:
    "Searched over the indicator's whole range, the scale moving along with the figure; found to the last digit a computer holds. A turn that reverts within a fiftieth of the way is not seen.",
  needed: "Would have to be",
  above: (value: string) => `${value} or more`,
  below: (value: string) => `${value} or less`,
  could: "Could have been",
  fromTo: (low: string, high: string) => `${low} to ${high}`,
  reach: "Within that",
  within: "yes",
  beyond: "no",
  noValue: (figures: string) => `No value within the indicator's range does, by itself, for ${figures}.`,
  noneFlips: "No single figure of the two turns their order, whatever value in its range it takes.",
  columns: (market: string, indicators: string) => `${market}: ${indicators}`,
  gaps: "What filled gaps could hide",
  gapsIntro:
    "A missing figure is filled by rule. Here all gaps of one market at once are set to the best figure known in the field, then to the worst, the gaps of others staying as they are.",
  gapsCaption: "Place of each market with gaps, with its gaps as filled, at their best and at their worst",
  noGaps: "No figure of this ranking is filled in, so nothing hides behind gaps.",
  missing: "Missing figures",
  filled: "As filled",
  atBest: "At their best",
  atWorst: "At their worst",
  csv: "Download these figures (CSV)",
  csvName: "Sensitivity to figures",
  unit: "Unit",
  flipValue: "Turns the order at",
} as const;
