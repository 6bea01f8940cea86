import * as z from "zod/mini";
import { hsCode, iso3 } from "@/lib/dataset/fields/codes";
import type { Working } from "./fields/working";
import { type MarketGroup, pillarIds, regionIds } from "./ids";
import type { LandedData } from "./landed/schema";
import type { Products } from "./products/schema";
import type { Ties } from "./ties/schema";

/**
 * The shapes of everything in `data/`. A file is parsed here once; behind this door the types are trusted.
 * Missing is an absent row. There is no zero, blank or NaN that stands for "not known".
 */
const iso2 = z.string().check(z.regex(/^[A-Z]{2}$/, "two capital letters, ISO 3166-1 alpha-2"));
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens"));
const year = z.int().check(z.gte(1990), z.lte(2100));
const text = z.string().check(z.minLength(1));
const localText = z.object({ en: text, zh: z.optional(text), ru: z.optional(text) });

export const pillarId = z.enum(pillarIds);

export const regionId = z.enum(regionIds);

/** A country one could enter. `markets.csv`, or added by the user. */
export const market = z.object({ iso3, iso2, name: localText, region: regionId });
export type Market = Omit<z.infer<typeof market>, "region"> & { readonly region: MarketGroup };

/** A country one could export from, or that supplies a market. `countries.csv`. */
export const country = z.object({ iso3, iso2, name: localText });
export type Country = z.infer<typeof country>;

/** Where figures come from and what their publisher allows. `sources.json`. */
export const source = z.object({
  id,
  title: text,
  publisher: text,
  /** Edition or vintage, as the source names it. */
  edition: text,
  licence: text,
  /** `open`: may be passed on. `single-figures`: only cited figures are held. `terms-unclear`: check before reuse. */
  redistribution: z.enum(["open", "single-figures", "terms-unclear"]),
  /** Public address of the original publisher, for the reader. */
  url: z.optional(z.url()),
  /** Where the copy that was read stands, and what to know of it. */
  note: z.optional(z.string()),
});
export type Source = z.infer<typeof source>;

/** For table heads and bars, at most 22 characters. */
const shortText = z.extend(localText, { en: z.string().check(z.minLength(1), z.maxLength(22)) });

/** What is measured. `indicators.json`. */
export const indicator = z.object({
  id,
  pillar: pillarId,
  name: localText,
  short: shortText,
  /** What it is called where a product is chosen, of which its figures then are. */
  ofProduct: z.optional(z.object({ name: localText, short: shortText })),
  definition: localText,
  /** Why a cross-border seller should care. */
  why: localText,
  unit: localText,
  /** How to print a value. `percent`: the figure is in percent already. `compact`: large numbers are shortened. */
  format: z.object({ decimals: z.int().check(z.gte(0), z.lte(4)), style: z.enum(["plain", "percent", "compact"]) }),
  direction: z.enum(["benefit", "cost"]),
  /** Default importance within its pillar, 0–100. */
  weight: z.number().check(z.gte(0), z.lte(100)),
  /** The smallest and largest value the figure can take; `null` where open. Overrides are held to it. */
  range: z
    .tuple([z.nullable(z.number()), z.nullable(z.number())])
    .check(z.refine(([lowest, highest]) => lowest === null || highest === null || lowest < highest, "lowest < highest")),
  /** True where the figure belongs to the pair exporter–market rather than to the market alone. */
  bilateral: z._default(z.boolean(), false),
  /** `log`: it enters the ranking by its logarithm to the base ten. It is printed as it is. */
  scale: z._default(z.enum(["linear", "log"]), "linear"),
  /** Where its figures come from: `observations/`, or worked out for the product, the pair or the costs that a decision names. */
  origin: z._default(z.enum(["observations", "product", "ties", "costs"]), "observations"),
});
/** An indicator; one that a user added says nothing of itself. */
export type Indicator = Omit<z.infer<typeof indicator>, "definition" | "why"> & {
  readonly definition: z.infer<typeof localText> | null;
  readonly why: z.infer<typeof localText> | null;
};

/** `reported`: as printed by the source. `derived`: arithmetic on reported figures. `projected`: the source's own forecast. `flagged`: printed, but with a stated doubt. */
export const observationStatus = z.enum(["reported", "derived", "projected", "flagged"]);

/** What goods a figure is about: a heading, its chapter, or consumer goods of all kinds. */
export const goods = z.object({ level: z.enum(["heading", "chapter", "consumer-goods"]), code: z.nullable(hsCode) });
export type Goods = z.infer<typeof goods>;

/** One figure. `observations/*.csv`. `exporter` is set for bilateral indicators only. */
export const observation = z.object({
  market: iso3,
  indicator: id,
  exporter: z.nullable(iso3),
  year,
  value: z.number(),
  status: observationStatus,
  source: id,
  /** The doubt behind `flagged`, the formula behind `derived`. */
  note: z.nullable(z.string()),
  /** Set where the figure is about some goods only. */
  goods: z.optional(goods),
});
export type Observation = z.infer<typeof observation> & {
  /** How it came about, where it was worked out for one seller and stands in no file. */
  readonly workings?: readonly Working[];
};

/** A supplier country's share of a market's goods imports. `trade/import-suppliers.csv`. Supplier `WLD` is the total. */
export const supplierShare = z.object({
  market: iso3,
  supplier: iso3,
  year,
  /** US dollars; absent where the source prints shares only. */
  valueUsd: z.nullable(z.number().check(z.gte(0))),
  /** Percent of the market's imports, 0–100. */
  sharePct: z.number().check(z.gte(0), z.lte(100)),
  source: id,
});
export type SupplierShare = z.infer<typeof supplierShare>;

/** Which source and year stand in for each market before the user types anything, and which are shown beside it. `trade/stand-ins.csv`. */
export const standIn = z.object({
  market: iso3,
  source: id,
  year,
  secondSource: z.nullable(id),
  secondYear: z.nullable(year),
  /** What to know before relying on it. */
  note: z.nullable(z.string()),
});
export type StandIn = z.infer<typeof standIn>;

/** One country's trade with another in one year. `trade/flows.csv`. `reporter` says whose statistics. */
export const flow = z.object({
  exporter: iso3,
  importer: iso3,
  year,
  valueUsd: z.number().check(z.gte(0)),
  reporter: z.enum(["exporter", "importer"]),
  source: id,
});
export type Flow = z.infer<typeof flow>;

/** Where an exporter's and a market's own figures for the same trade lie far apart. Derived from `trade/flows.csv`. */
export const mirror = z.object({
  exporter: iso3,
  market: iso3,
  /** The newest year that both sides report. */
  year,
  /** What the exporter reported as exports ÷ what the market reported as imports; three digits. */
  ratio: z.number().check(z.gt(0)),
  /** Of one side or of both. */
  sources: z.array(id),
});
export type MirrorGap = z.infer<typeof mirror>;

/** A remedy for a barrier, as a seed document states it. `playbook.json`. */
export const measure = z.object({
  id,
  /** The pillar whose weakness it answers. */
  lever: pillarId,
  barrier: localText,
  text: localText,
  /** `firm` and `both` are actions for an exporter; `government` is something to watch. */
  actor: z.enum(["firm", "government", "both"]),
  status: z.enum(["recommended", "under-way", "announced", "running"]),
  /** Countries whose exporters it was written for. To sellers from elsewhere it is context and no advice. */
  exporters: z.array(iso3),
  /** Markets the source sentence itself covers. */
  markets: z.array(iso3),
  /** Markets added by our own inference, always shown as such. */
  inferred: z._default(z.array(iso3), []),
  document: id,
  /** Section and opening words of the source sentence. */
  location: text,
  caution: z.optional(localText),
});
export type Measure = z.infer<typeof measure>;

/** A document the measures are quoted from. `playbook.json`. */
export const playbookDocument = z.object({ id, citation: text, caution: localText });
export const playbook = z.object({
  documents: z.array(playbookDocument),
  measures: z.array(measure),
  openGaps: z.array(z.object({ lever: pillarId, text: localText })),
});
export type Playbook = z.infer<typeof playbook>;

/** Everything in `data/`, validated and cross-checked. */
export type Dataset = {
  /** Short content hash: the same files give the same version. */
  readonly version: string;
  readonly markets: readonly Market[];
  readonly countries: readonly Country[];
  readonly indicators: readonly Indicator[];
  readonly sources: readonly Source[];
  readonly observations: readonly Observation[];
  readonly supplierShares: readonly SupplierShare[];
  readonly standIns: readonly StandIn[];
  readonly flows: readonly Flow[];
  /** Exporters and markets whose figures for the same trade lie far apart. */
  readonly mirrors: readonly MirrorGap[];
  readonly playbook: Playbook;
  /** What parcels pay and what a seller has to know of each market. A browser holds that of the markets it shows. */
  readonly landed: LandedData;
  readonly ties: Ties;
  /** Imports and suppliers by product. A browser holds those of the products it asked for. */
  readonly products: Products;
};
