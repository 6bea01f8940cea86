/** English words of the line for a first visit. */
export const welcome = {
  text: (exporter: string, count: number) => `This is an example: ${exporter}, ${count} markets. Make it yours:`,
  sell: "what you sell",
  matters: "what matters to you",
  markets: "which markets",
  dismiss: "Dismiss",
} as const;
