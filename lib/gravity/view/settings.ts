import { panelNames } from "@/lib/gravity/file/mapping";
import type { Errors, PotentialRequest, Specification } from "../types";
import type { ColumnFacts, Facts } from "./panel-facts";

/** What is to be estimated, by PPML and OLS alike, and for whom the potential is read. */
export type Question = { readonly specification: Omit<Specification, "estimator">; readonly request: PotentialRequest };

/** Sets of effects on offer, each as the columns it absorbs. Those with years need a panel that has them. */
export const effectSets = {
  none: [],
  year: ["year"],
  importer: ["importer"],
  countries: ["exporter", "importer"],
  "importer-year": ["importer^year"],
  "countries-year": ["exporter^year", "importer^year"],
  "pair-year": ["exporter^importer", "year"],
} as const;
export type EffectSet = keyof typeof effectSets;
export const effectSetIds = Object.keys(effectSets) as EffectSet[];

export const errorKinds = ["pair", "exporter", "importer", "hc1", "hc0"] as const;
export type ErrorKind = (typeof errorKinds)[number];

/** How a column enters: not at all, as it stands, or its logarithm. */
export type Form = "out" | "plain" | "ln";

/** What the user has set, before it becomes a question to the engine. */
export type Settings = {
  readonly flow: string;
  /** `null` for a panel without years. */
  readonly years: readonly [number, number] | null;
  readonly forms: Readonly<Record<string, Form>>;
  readonly effects: EffectSet;
  readonly errors: ErrorKind;
  readonly filter: string;
  readonly seller: string;
  readonly mode: PotentialRequest["mode"];
  readonly compare: number | null;
};

/** The other report of the same flows in the program's own panel: an answer, never an explanation. */
export const OTHER_REPORT = "imports_usd";
/** A column that spans this factor and never reaches zero is taken as its logarithm at first. */
const SPAN = 20;

/** Columns that could explain a flow. */
export function explaining({ columns }: Facts, bundled: boolean): readonly ColumnFacts[] {
  const own: readonly string[] = Object.values(panelNames);
  return columns.filter(
    ({ name, kind, range }) => kind === "number" && range !== null && !own.includes(name) && !(bundled && name === OTHER_REPORT),
  );
}

/**
 * What to begin with: every year pooled with effects of the years, each numeric column in the form its range suggests,
 * errors clustered by pair, out of sample, the latest year compared.
 */
export function firstSettings(facts: Facts, bundled: boolean, exporter: string): Settings {
  const years = facts.years.map(({ year }) => year);
  const latest = years.at(-1) ?? null;
  const seller = facts.exporters.includes(exporter) ? exporter : (facts.reporting[0] ?? facts.exporters[0] ?? "");
  const formOf = ({ name, range }: ColumnFacts): Form => {
    if (/(^|_)(id|code)$|^remoteness_/i.test(name)) return "out";
    const [lowest, highest] = range ?? [0, 0];
    return lowest > 0 && highest > SPAN * lowest ? "ln" : "plain";
  };
  return {
    flow: bundled && !facts.reporting.includes(seller) ? OTHER_REPORT : panelNames.trade,
    years: latest === null ? null : [years[0] ?? latest, latest],
    forms: Object.fromEntries(explaining(facts, bundled).map((column) => [column.name, formOf(column)])),
    effects: years.length > 1 ? "year" : "none",
    errors: "pair",
    filter: "",
    seller,
    mode: "out-of-sample",
    compare: latest,
  };
}

/** The question these settings ask. A single year needs no filter of its own where the panel has no other. */
export function questionOf(settings: Settings, facts: Facts): Question {
  const { flow, years, forms, effects, errors, filter, seller, mode, compare } = settings;
  const x = explaining(facts, false).flatMap(({ name }) => {
    const form = forms[name] ?? "out";
    return form === "out" ? [] : [form === "ln" ? `ln(${name})` : name];
  });
  const all = years && years[0] === facts.years[0]?.year && years[1] === facts.years.at(-1)?.year;
  const span = years && !all ? `year >= ${years[0]} and year <= ${years[1]}` : "";
  const own = filter.trim();
  // A filter that stands alone keeps its places, by which a refusal tells where it was not understood.
  const where = span && own ? `(${own}) and ${span}` : span || own;
  return {
    specification: {
      y: flow,
      x,
      effects: effectSets[effects],
      errors: errorsOf(errors),
      ...(where ? { where } : {}),
    },
    request: {
      exporter: panelNames.exporter,
      importer: panelNames.importer,
      seller,
      mode,
      ...(compare === null ? {} : { compare: `year == ${compare}` }),
    },
  };
}

function errorsOf(kind: ErrorKind): Errors {
  if (kind === "hc0" || kind === "hc1") return { kind };
  return { kind: "cluster", by: kind === "pair" ? `${panelNames.exporter}^${panelNames.importer}` : kind };
}
