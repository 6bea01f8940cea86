import type { Look } from "@/lib/gravity/file/look";
import type { Mapping } from "@/lib/gravity/file/mapping";
import type { PanelFile } from "@/lib/gravity/file/panel-reader";
import type { Failure } from "@/lib/gravity/file/unreadable";
import type { DroppedRows, Estimate, Potential, PotentialRequest, Specification } from "@/lib/gravity/types";
import type { GroupResidual } from "@/lib/gravity/view/residuals";
import type { Scatter } from "@/lib/gravity/view/scatter";
import type { Language } from "@/lib/i18n/text";

/** `null` is the panel that comes with the program. */
export type Source = File | null;

/** What is to be estimated, by PPML and OLS alike, and for whom the potential is read. */
export type Question = { readonly specification: Omit<Specification, "estimator">; readonly request: PotentialRequest };

/** Files that can be taken home: the coefficient table in two forms, and every flow of the sample with what was fitted. */
export type Written = "csv" | "latex" | "points";

/** What the page asks of the worker that reads panels and estimates. It keeps the panel; the page gets only what it shows. */
export type Ask =
  | { readonly kind: "look"; readonly source: Source }
  | { readonly kind: "read"; readonly mapping: Mapping }
  | { readonly kind: "estimate"; readonly question: Question }
  | { readonly kind: "write"; readonly what: Written; readonly language: Language };

/** A column of a panel; its smallest and largest number where it holds any. */
export type ColumnFacts = { readonly name: string; readonly kind: "number" | "text"; readonly range: readonly [number, number] | null };

/** What is said of a panel besides its figures. Exporters and importers as the panel names them. */
export type Facts = Omit<PanelFile, "panel" | "fileRows" | "exporters" | "importers"> & {
  readonly exporters: readonly string[];
  readonly importers: readonly string[];
  /** Exporters of which the panel holds at least one flow as the column `trade` reports it. */
  readonly reporting: readonly string[];
  readonly columns: readonly ColumnFacts[];
  readonly seconds: number;
};

/** An estimate without its lists over the sample. The rows left out are the first few, counted as the file counts them. */
export type EstimateView = Omit<Estimate, "sample" | "y" | "linearPredictor" | "fitted" | "residuals" | "covariance" | "droppedRows"> & {
  readonly droppedRows: readonly (Omit<DroppedRows, "rows"> & { readonly first: readonly number[] })[];
  readonly scatter: Scatter;
  readonly byMarket: readonly GroupResidual[];
};

/** Both estimates and the potential that follows from them. */
export type Result = {
  readonly question: Question;
  readonly markets: Potential["markets"];
  readonly ppml: EstimateView;
  readonly ols: EstimateView;
  readonly seconds: number;
};

/** What the worker answers. A part of `null`: under way, nobody knows how far. */
export type Answer =
  | { readonly kind: "progress"; readonly part: number | null }
  | { readonly kind: "looked"; readonly look: Look }
  | { readonly kind: "read"; readonly facts: Facts }
  | { readonly kind: "estimated"; readonly result: Result }
  | { readonly kind: "written"; readonly what: Written; readonly file: Blob }
  | { readonly kind: "failed"; readonly failure: Failure; readonly row: number | null };
