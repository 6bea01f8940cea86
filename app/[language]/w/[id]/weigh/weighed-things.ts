import type { PillarId } from "@/lib/dataset/ids";
import type { Dataset } from "@/lib/dataset/schema";
import type { Level } from "@/lib/decision/answers";
import { idsAt } from "@/lib/decision/elicitation";
import type { Decision } from "@/lib/decision/schema";
import type { Words } from "@/lib/i18n/speech";
import { datasetFor } from "@/lib/problem/asked/dataset-for";
import { countryName, indicatorName } from "@/lib/report/names";
import type { Item } from "../../../../_components/weigh/order-list";

/** What is weighed at a level of a decision, by name, in the given order. */
export function itemsOf({ say, t }: Words, dataset: Dataset, level: Level, ids: readonly string[]): readonly Item[] {
  return ids.map((id) => ({ id, name: level === "pillars" ? t.pillars[id as PillarId] : say(indicatorName(dataset, id)) }));
}

/** Of a pillar its indicators, of an indicator itself: whose steps from worst to best a question speaks of. */
export function indicatorsIn({ indicators }: Dataset, level: Level, id: string): readonly string[] {
  return level === "pillars" ? idsAt(id as PillarId, indicators) : [id];
}

/** The figures as the decision's seller sees them. */
export function figuresOf(dataset: Dataset, decision: Decision): Dataset {
  return datasetFor(dataset, decision);
}

/** What a page's first line says is weighed: the title it is kept under, and what is sold from where. */
export function subjectOf({ say, weighing }: Words<"weighing">, dataset: Dataset, decision: Decision, title: string): string {
  const seller = weighing.seller(decision.product.name, say(countryName(dataset, decision.exporter)));
  return [title.trim() || decision.title.trim(), seller].filter((part) => part !== "").join(" · ");
}
