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
} as const;
