/** What to do where there is no ranking, by its reason. */
export const unanswered = {
  toDecide: "To what matters, where you decide",
  help: {
    "no-market": "Tick at least one market to see a ranking, or start with a group.",
    "all-out": "None of the ticked markets passes your thresholds. Ease one, or tick others.",
    "no-weight": "Nothing is left to rank by. Raise at least one pillar and one of its criteria, or go back to a starting point.",
    "no-figure":
      "Under the chosen rule for missing figures every criterion with weight drops out. Choose another rule or raise another criterion.",
    refused: "Choose another method or normalisation; the list there says what is in the way.",
  },
} as const;
