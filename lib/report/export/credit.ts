import type { Dataset, Source } from "@/lib/dataset/schema";
import type { Evaluation } from "@/lib/evaluate";
import type { Words } from "@/lib/i18n/speech";

/** Who a picture owes its figures to, and on what terms they are passed on. */
export type Credit = { readonly source: string; readonly licence: string };

/** What is said of a source beside a picture. */
export type Named = Pick<Source, "publisher" | "title" | "licence">;

/**
 * The line of sources and the notice of licences of a picture: of the sources named, or of all that entered an evaluation,
 * the user's own figures told apart.
 */
export function creditOf(from: readonly Named[] | Evaluation, dataset: Dataset, { pictures: text }: Words<"pictures">): Credit {
  const cells = "table" in from ? from.table.cells.flat() : [];
  const ids = new Set(cells.flatMap((cell) => (cell.kind === "observed" ? [cell.observation.source] : [])));
  const used = "table" in from ? [...ids].flatMap((id) => dataset.sources.find((source) => source.id === id) ?? []) : from;
  const publishers = grouped(
    used,
    ({ publisher }) => publisher,
    ({ title }) => title,
  );
  const licences = grouped(
    used,
    ({ licence }) => licence,
    ({ publisher }) => publisher,
  );
  const named = publishers.map(([publisher, titles]) => `${publisher} (${titles.join(", ")})`);
  const own = cells.some(({ kind }) => kind === "assumption") ? ` ${text.ownFigures}` : "";
  return {
    source: named.length > 0 ? text.sources(named.join("; "), dataset.version) + own : text.noSources,
    licence:
      licences.length > 0
        ? text.licences(licences.map(([licence, whose]) => `${licence}: ${whose.join(", ")}`).join("; "))
        : text.noLicences,
  };
}

/** The values of each key, each value once, in the order of first sight. */
function grouped(sources: readonly Named[], keyOf: (source: Named) => string, valuesOf: (source: Named) => string) {
  const groups = new Map<string, Set<string>>();
  for (const source of sources) groups.set(keyOf(source), (groups.get(keyOf(source)) ?? new Set()).add(valuesOf(source)));
  return [...groups].map(([key, values]) => [key, [...values]] as const);
}
