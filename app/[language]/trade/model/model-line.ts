import type { Look } from "@/lib/gravity/file/look";
import type { Mapping } from "@/lib/gravity/file/mapping";
import type { Failure } from "@/lib/gravity/file/unreadable";
import type { Potential } from "@/lib/gravity/types";
import type { EstimateView } from "@/lib/gravity/view/estimate-view";
import type { Facts } from "@/lib/gravity/view/panel-facts";
import type { Question } from "@/lib/gravity/view/settings";
import type { Language } from "@/lib/i18n/text";
import type { Written } from "@/lib/report/gravity/files";

/** `null` is the panel that comes with the program. */
export type Source = File | null;

/** What the page asks of the worker that reads panels and estimates. It keeps the panel; the page gets only what it shows. */
export type Ask =
  | { readonly kind: "look"; readonly source: Source }
  | { readonly kind: "read"; readonly mapping: Mapping }
  | { readonly kind: "estimate"; readonly question: Question }
  | { readonly kind: "write"; readonly what: Written; readonly language: Language };

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
