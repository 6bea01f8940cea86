import type { Dataset } from "@/lib/dataset/schema";
import type { Answered, MarketResult } from "@/lib/evaluate";
import type { Words } from "@/lib/i18n/speech";
import { type Cell, type DecisionTable, figureValue } from "@/lib/problem/table";
import { changeText, firmnessOrWhy, type KnownFirmness } from "../firmness-text";
import { supplierName } from "../names";
import type { Point } from "./model";
import { named } from "./names";
import { type Pull, pullsOf } from "./pulls";

type BriefWords = Words<"brief" | "firmness">;

const MOST_REASONS = 3;
const MOST_RISKS = 2;
/** Less than this part of the weight on known figures is a risk worth its line. */
const THIN = 0.75;
/** Characters of a list inside a point. */
const ROOM = 110;

/** What speaks for a market: where it stands furthest above the middle of the field, at most three points. */
export function reasonsFor(evaluation: Answered, result: MarketResult, words: BriefWords): Point[] {
  return pullsOf(evaluation, result)
    .filter(({ pull }) => pull > 0)
    .sort((a, b) => b.pull - a.pull)
    .slice(0, MOST_REASONS)
    .map((pull) => pointOf(evaluation.table, result, pull, words));
}

/** What speaks against it, at most two points: figures that are not there, a rival out of range, where it trails the field most. */
export function risksOf(evaluation: Answered, result: MarketResult, dataset: Dataset, words: BriefWords): Point[] {
  const { brief, format } = words;
  const { completeness } = result;
  const thin = completeness < THIN ? [{ head: brief.thin.head, text: brief.thin.text(format.percent(completeness)) }] : [];
  const trailing = pullsOf(evaluation, result)
    .filter(({ pull }) => pull < 0)
    .sort((a, b) => a.pull - b.pull)
    .map((pull) => pointOf(evaluation.table, result, pull, words));
  return [...thin, ...rivalOf(result, dataset, words), ...trailing].slice(0, MOST_RISKS);
}

/** What would change the first place: one weight, and figures that nobody has reported. */
export function changesOf({ table, results }: Answered, firmness: KnownFirmness, words: BriefWords): Point[] {
  const { brief, format, say } = words;
  const [first] = results;
  if (!first || results.length < 2) return [{ head: brief.oneWeight, text: brief.nothingCompared }];
  const found = firmnessOrWhy(firmness, words);
  const weights = { head: brief.oneWeight, text: typeof found === "string" ? found : changeText(found, table, words) };
  const filled = filledIn(table, first.cells);
  if (filled.length === 0) return [weights];
  const names = named(
    filled.map(({ definition }) => say(definition.name)),
    ROOM,
    words,
  );
  const share = filled.reduce((sum, { weight }) => sum + weight, 0);
  return [weights, { head: brief.filled.head, text: brief.filled.text(names, format.percent(share)) }];
}

/** The criteria on which a market's figure was filled in. */
export function filledIn({ criteria }: Pick<DecisionTable, "criteria">, cells: readonly Cell[]): DecisionTable["criteria"][number][] {
  return criteria.filter((_, j) => cells[j]?.kind === "imputed");
}

function pointOf({ criteria }: DecisionTable, result: MarketResult, pull: Pull, words: BriefWords): Point {
  const { brief, format, say, t } = words;
  const { definition } = criteria[pull.at] as DecisionTable["criteria"][number];
  const cell = result.cells[pull.at] as Cell;
  const { figure } = brief;
  const when = cell.kind === "observed" ? String(cell.observation.year) : t.app.yourAssumption;
  const bare = pull.place === 1 ? figure.best(pull.of) : pull.place + pull.others === pull.of ? figure.worst(pull.of) : null;
  const place = bare ?? figure.place(pull.place, pull.of);
  const said = figure.said(format.value(definition, figureValue(cell)), when, pull.others > 0 ? figure.shared(place, pull.others) : place);
  const [agreement] = definition.id === "agreement" ? result.access.inForce : [];
  const name = say(definition.name);
  return {
    at: pull.at,
    head: definition.format.style === "percent" ? name : brief.measured(name, say(definition.unit)),
    text: format.sentences([
      figure.whole(said, figure.middle(format.value(definition, pull.middle))),
      agreement && figure.by(say(agreement.name)),
    ]),
  };
}

/** The largest supplier, where it is out of range, or where nothing is known of the own side. */
function rivalOf({ position: { basis, position } }: MarketResult, dataset: Dataset, words: BriefWords): Point[] {
  const { brief, format } = words;
  const [largest] = position?.suppliers ?? [];
  if (!position || !largest || largest.own) return [];
  const [rival, own] = [largest.name, position.own.name].map((name) => supplierName(dataset, basis, name, words)) as [string, string];
  const head = brief.strongRival.head(rival);
  const share = format.pct(largest.sharePct);
  if (position.own.sharePct === null) return [{ head, text: brief.strongRival.noShare(rival, share, own) }];
  if (position.ranges.find(({ name }) => name === largest.name)?.relation === "contested") return [];
  return [{ head, text: brief.strongRival.beyond(rival, share, own, format.pct(position.own.sharePct)) }];
}
