/** English strings of the answer card. */
export const answer = {
  why: "Why",
  but: "But",
  strip: "Each tick is a market, the tall one the middle of the field, the dot this one; right is better.",
  short: {
    label: "The answer in short",
    nearest: (name: string, now: string, then: string, market: string) => `Nearest change: ${name} from ${now} to ${then}, then ${market}.`,
    brief: "One-page brief",
  },
  welcome: {
    text: (exporter: string, count: number) => `This is an example: ${exporter}, ${count} markets. Make it yours:`,
    sell: "what you sell",
    matters: "what matters to you",
    markets: "which markets",
    dismiss: "Dismiss",
  },
} as const;
