import type { Dataset } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import type { Answered, Evaluation } from "@/lib/evaluate";
import type { Words } from "@/lib/i18n/speech";
import { weighedShort } from "@/lib/report/whose/weighed-text";
import { firmnessOrWhy, type KnownFirmness } from "../firmness-text";
import { answerText, headlineText } from "../headline";
import { countryName } from "../names";
import { priorityGroups } from "../priorities";
import { fieldsOf } from "./fields";
import { toFindText } from "./find";
import { lawOf } from "./law";
import type { Brief, Step, Tier } from "./model";
import { cut, named } from "./names";
import { changesOf, reasonsFor, risksOf } from "./points";
import { sourcesOf } from "./sources";
import { stepsOf } from "./steps";

type BriefWords = Words<"brief" | "firmness" | "ladder" | "position" | "report" | "together">;

/** Characters that one tier's names may take. */
const TIER_ROOM = 150;
/** Characters of a note that stand on the page; the whole is in the annex. */
const NOTE_ROOM = 160;

/**
 * The first page of a report: what was asked, what is recommended and how sure that is, why, what speaks against it and would
 * change it, where Lanchester's law places the seller, and what to do next. Everything in it is computed from the decision or
 * stands in it; what nobody entered is `null` and shown as missing.
 *
 * @param firmness how firm the first place is; `null` where that could not be worked out
 */
export function briefOf(evaluation: Evaluation, dataset: Dataset, firmness: KnownFirmness, words: BriefWords): Brief {
  const { decision, table } = evaluation;
  const { brief, report, say, t } = words;
  const exporter = say(countryName(dataset, decision.exporter));
  const answered = evaluation.ok ? evaluation : null;
  const [first] = answered?.results ?? [];
  const reasons = answered && first && answered.results.length > 1 ? reasonsFor(answered, first, words) : [];
  const risks = answered && first ? risksOf(answered, first, dataset, words) : [];
  const toFind = answered && toFindText(answered, dataset, words);
  const found = answered ? changesOf(answered, firmness, words) : [];
  // What to find out next names the figures that were filled in among others.
  const changes = toFind ? [...found.slice(0, 1), toFind] : found;
  const written = decision.brief?.steps?.filter(({ what }) => what.trim());
  const steps: readonly Step[] =
    written && written.length > 0
      ? written.map(({ what, owner, by }) => ({ what, owner: owner.trim() || null, by: by ?? null, suggested: false }))
      : answered
        ? stepsOf(answered, firmness, words)
        : [];
  return {
    kicker: brief.kicker,
    title: decision.title.trim() || report.untitled(exporter),
    fields: fieldsOf(decision, dataset, words),
    question: decision.brief?.question?.trim() || t.headline.question(exporter, table.markets.length),
    answer: answerText(evaluation, words),
    recommendation: [headlineText(evaluation, words), sureOf(evaluation, firmness, words)],
    tiers: answered ? tiersOf(answered, words) : [],
    out:
      table.out.length > 0
        ? t.ranking.outNow(
            named(
              table.out.map(({ market }) => say(market.name)),
              TIER_ROOM,
              words,
            ),
          )
        : null,
    reasons: { title: brief.reasons(reasons.length), points: reasons, none: brief.noReason },
    risks: { title: brief.risks(risks.length), points: risks, none: brief.noRisk },
    change: { title: brief.change, points: changes },
    law: { ...lawOf(first, dataset, words) },
    steps: { title: brief.steps, items: steps, note: steps.some(({ suggested }) => suggested) ? brief.suggested : null },
    notes: notesOf(decision, dataset, words),
    sources: words.format.sentences([...weighedShort(decision, dataset, words), sourcesOf(evaluation, dataset, words)]),
    caveat: brief.caveat,
  };
}

function sureOf(evaluation: Evaluation, firmness: KnownFirmness, words: BriefWords): string {
  const { brief, firmness: text, format, report, say, t } = words;
  if (!evaluation.ok) return evaluation.reason === "refused" ? brief.refused : report.mendHow[evaluation.reason];
  if (evaluation.results.length < 2) return t.oneMarket;
  const found = firmnessOrWhy(firmness, words);
  if (typeof found === "string") return found;
  const { word, first, firstShare, standings, ways } = found;
  const nameOf = (row: number) => say(evaluation.table.markets[row]?.name ?? { en: "" });
  const most = standings.reduce((best, standing, row) => (standing.first > (standings[best]?.first ?? 0) ? row : best), first);
  const share = format.share(firstShare);
  // Where chance favours another market, leaving it unsaid would be half the truth.
  const shares = most === first ? share : brief.oftener(share, nameOf(most), format.share(standings[most]?.first ?? 0));
  return brief.sure(text.confidence[word], nameOf(first), shares, ways.agree, ways.of);
}

function tiersOf(evaluation: Answered, words: BriefWords): Tier[] {
  return priorityGroups(evaluation).map(({ priority, results }): Tier => {
    const markets = results.map(({ market, rank }) => ({ iso3: market.iso3, name: words.say(market.name), rank }));
    const names = named(
      markets.map(({ name }) => name),
      TIER_ROOM,
      words,
    );
    return { priority, label: words.t.priorities[priority], names, markets };
  });
}

function notesOf({ brief, markets }: Decision, dataset: Dataset, { say }: BriefWords): Brief["notes"] {
  return markets.flatMap((iso3) => {
    const text = brief?.notes?.[iso3]?.trim();
    return text ? [{ head: say(countryName(dataset, iso3)), text: cut(text, NOTE_ROOM) }] : [];
  });
}
