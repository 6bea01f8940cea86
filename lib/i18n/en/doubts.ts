/** English strings of what the audit says about a file that is being imported. */
export const doubts = {
  title: "Look again before you rely on it",
  share: (supplier: string, sum: string) => `${supplier}: the share is not value ÷ total (${sum}).`,
  gap: (supplier: string, year: string, sum: string) => `${supplier}, ${year}: more than 5 points from a source held here (${sum}).`,
  total: (year: string, ratio: string, source: string) =>
    `The total of ${year} is ${ratio} times that of a source held here (${source}). Another unit, or the exports of partners in place of imports?`,
  step: (market: string, indicator: string, ratio: string) =>
    `${market}, ${indicator}: ${ratio} times the figure that stands. Is the unit right?`,
  same: (indicator: string, value: string, markets: string) => `${indicator}: the same ${value} for ${markets}.`,
};
