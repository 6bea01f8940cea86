/** English strings of how much of an answer is the asker's own. */
export const whose = {
  title: "How much of this is yours?",
  example: (order: string) => `Nothing yet: this is the example. What any seller would hear: ${order}.`,
  order: (order: string) => `What any seller would hear: ${order}.`,
  same: "With all you gave, the order stays what any seller would hear.",
  climb: (market: string) => `${market}: its place as each thing you gave is added`,
  place: (rank: number) => `place ${rank}`,
  without: "any seller",
  alone: (moved: string) => `Without it: ${moved}.`,
  aloneNone: "Without it the order would be the same.",
  tierOnly: (count: number) =>
    count === 1
      ? "Without it the order would be the same, and 1 market in another tier."
      : `Without it the order would be the same, and ${count} markets in another tier.`,
  moved: (market: string, from: number, to: number) => `${market} ${from} instead of ${to}`,
  more: (count: number) => `${count} more`,
  inputs: { product: "Product", origin: "Origin", city: "City", shares: "Sales", weights: "Weights" },
  next: {
    product: "name it above: imports and suppliers of it count then",
    origin: "choose your country above",
    city: "name it above: distance starts there",
    shares: "enter them, or leave it: the country's stand in",
    weights: "move what matters to you",
  },
  head: { input: "What you gave", given: "Yours", moved: "What it moves" },
  yes: "yours",
  no: "open",
} as const;
