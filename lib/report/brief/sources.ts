import type { Dataset } from "@/lib/dataset/schema";
import type { Evaluation } from "@/lib/evaluate";
import type { Words } from "@/lib/i18n/speech";
import { methods } from "@/lib/madm/registry";
import { named } from "./names";

/** Characters that the publishers may take. */
const SOURCE_ROOM = 330;

/** Publishers of the figures that entered, most used first, the method in its variant, and the data set. */
export function sourcesOf(evaluation: Evaluation, dataset: Dataset, words: Words<"brief">): string {
  const { table, decision, datasetVersion } = evaluation;
  const { brief, format, say, t } = words;
  const used = new Map<string, number>();
  for (const cell of table.cells.flat())
    if (cell.kind === "observed") used.set(cell.observation.source, (used.get(cell.observation.source) ?? 0) + 1);
  const titles = [...used].sort((a, b) => b[1] - a[1]).map(([id]) => dataset.sources.find((source) => source.id === id)?.publisher ?? id);
  const method = methods.find(({ id }) => id === decision.method.id);
  const { normalisation } = evaluation.ok ? evaluation.ranking.variant : {};
  const scale = t.normalisations[normalisation as keyof typeof t.normalisations];
  const by = format.commas([method ? say(method.name) : decision.method.id, scale?.toLowerCase()]);
  const publishers = [...new Set(titles)];
  if (publishers.length === 0) return brief.noSources(by, datasetVersion);
  return brief.sources(named(publishers, SOURCE_ROOM, words, format.clauses), by, datasetVersion);
}
