/** English strings of the headroom that a gravity model sees in a market, on the market page and in the report. */
export const headroom = {
  title: "Headroom, by a gravity model",
  context: "Context only: it decides nothing and does not enter the ranking.",
  flow: "Total trade in goods, not e-commerce and not your firm.",
  none: (exporter: string) => `For ${exporter} the model has nothing to say here: a flow or a variable is missing.`,
  notHeld: (exporter: string) => `${exporter} is not among the 61 exporters of the panel.`,
  caption: (exporter: string, market: string, year: number) => `Actual over predicted exports of ${exporter} to ${market}, ${year}`,
  captionAll: (exporter: string, year: number) => `Actual over predicted exports of ${exporter}, ${year}`,
  estimator: "Estimator",
  market: "Market",
  actual: "Actual, US$",
  ratio: "Ratio",
  interval: "95 % interval",
  potentialClass: "Class",
  estimators: { ppml: "PPML", ols: "OLS" },
  range: (low: string, high: string) => `${low} – ${high}`,
  classes: { huge: "huge", exploitable: "exploitable", reshaping: "reshaping", undecided: "undecided" },
  allUndecided:
    "No interval stays inside a class: on these data the model cannot tell any of these markets apart. Ratios and intervals stand on the page of each market.",
  reading:
    "0.8 or less would be huge headroom, 1.2 or more little; a class is printed only where the whole interval lies in it. A gap between actual and predicted may speak of the model rather than of the market (Egger 2002).",
  smearing:
    "OLS predicts logarithms; what turns them into dollars is Duan's smearing factor, taken from flows of like size, since small flows scatter far more than large ones. Where one estimator alone decides, doubt it.",
  made: (year: number, sources: string) =>
    `Computed by Caravan: 61 exporters, 195 importers, 2012 to ${year} pooled with year effects, estimated without the exporter's own trade. Panel from ${sources}.`,
  mirror: (exporter: string, gaps: string) =>
    `Mirror gap: the two sides report different trade, because of transit, re-exports or under-declaration, so a ratio may speak of the reports and not of trade. What ${exporter} reports, as a multiple of what the market reports: ${gaps}.`,
  mirrorGap: (market: string, ratio: string, year: number) => `${market} ${ratio} (${year})`,
  more: "See and change the model",
} as const;
