import type { Series } from "./world-bank";

/** How an indicator's figures are made of series of the World Bank. */
export type Recipe = {
  readonly indicator: string;
  /** The file of `observations/` its figures stand in. */
  readonly file: string;
  readonly source: "wdi-api" | "wgi-api";
  /** Series of the same year, in the order `of` and `formula` take them. */
  readonly series: readonly string[];
  readonly decimals: number;
  /** Set where the figure is worked out. */
  readonly derived?: { readonly of: (values: readonly number[]) => number; readonly formula: (values: readonly number[]) => string };
  /** A doubt that follows from the figure itself. */
  readonly doubt?: (value: number) => string | null;
};

const whole = (value = 0) => String(Math.round(value));
const FALLING = "Falling prices: less is no longer better here; read it as stable prices.";

const printed = (indicator: string, file: string, series: string, source: Recipe["source"] = "wdi-api"): Recipe => ({
  indicator,
  file,
  source,
  series: [series],
  decimals: 6,
});

/**
 * The indicators of which the World Bank's open series make a fresh edition. The two shares of online buyers are not among them:
 * their series change names with every wave of the survey.
 */
export const recipes: readonly Recipe[] = [
  {
    ...printed("online-population", "demand.csv", ""),
    series: ["SP.POP.TOTL", "IT.NET.USER.ZS"],
    decimals: 0,
    derived: {
      of: ([people = 0, percent = 0]) => (people * percent) / 100,
      formula: ([people, percent]) => `Population ${whole(people)} × internet users ${percent} %`,
    },
  },
  {
    ...printed("gdp-per-capita", "demand.csv", ""),
    series: ["NY.GDP.MKTP.CD", "SP.POP.TOTL"],
    decimals: 2,
    derived: {
      of: ([gdp = 0, people = 1]) => gdp / people,
      formula: ([gdp, people]) => `GDP ${whole(gdp)} US$ ÷ population ${whole(people)}`,
    },
  },
  printed("gdp-growth", "demand.csv", "NY.GDP.MKTP.KD.ZG"),
  { ...printed("inflation", "payments.csv", "FP.CPI.TOTL.ZG"), doubt: (value) => (value < 0 ? FALLING : null) },
  printed("account-ownership", "payments.csv", "FX.OWN.TOTL.ZS"),
  printed("urban-population", "logistics.csv", "SP.URB.TOTL.IN.ZS"),
  printed("lpi-customs", "logistics.csv", "LP.LPI.CUST.XQ"),
  printed("lpi-timeliness", "logistics.csv", "LP.LPI.TIME.XQ"),
  printed("regulatory-quality", "regulation.csv", "GOV_WGI_RQ.EST", "wgi-api"),
  printed("political-stability", "regulation.csv", "GOV_WGI_PV.EST", "wgi-api"),
];

/** The data bases of the World Bank by the source their figures are filed under. */
const BASES = { "wdi-api": 2, "wgi-api": 3 } as const;

/** Every series the recipes need, once. */
export const worldBankSeries: readonly Series[] = [
  ...new Map(recipes.flatMap(({ series, source }) => series.map((id) => [id, { id, base: BASES[source] }] as const))).values(),
];
