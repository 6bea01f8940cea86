import type { Market } from "@/lib/dataset/schema";
import type { Answered, Evaluation } from "@/lib/evaluate";
import type { Speech } from "@/lib/i18n/speech";
import { type Priority, priorities } from "@/lib/recommendation/rules";

/** The answer in short: the markets under each priority, best first. `null` where there is no ranking. */
export type Headline = Readonly<Record<Priority, readonly Market[]>>;

/** More names than this make a sentence hard to read; the rest is counted. */
const MOST_NAMED = 5;

/** Groups the ranked markets by what is advised for them. A market with nothing to compare it with is in no group. */
export function headlineOf(evaluation: Evaluation): Headline | null {
  if (!evaluation.ok) return null;
  const under = (priority: Priority) =>
    evaluation.results.filter((result) => result.recommendation.priority === priority).map((result) => result.market);
  return Object.fromEntries(priorities.map((priority) => [priority, under(priority)])) as unknown as Headline;
}

/** The answer in at most eight words. */
export function answerText(evaluation: Evaluation, { t, say }: Speech): string {
  const { headline: words } = t;
  if (!evaluation.ok) return t.noAnswer[evaluation.reason] + words.end;
  const [first] = evaluation.results;
  if (!first) return words.unanswered + words.end;
  const name = say(first.market.name);
  const { priority } = first.recommendation;
  return (priority === "start-here" ? words.start(name) : priority === null ? words.only(name) : words.ranksFirst(name)) + words.end;
}

/** The recommendation as one sentence. The market it names first is the one that is ranked first. */
export function headlineText(evaluation: Evaluation, { t, format, say }: Speech): string {
  const { headline: words } = t;
  if (!evaluation.ok) return words.unanswered + words.end;
  const parts = [...leading(evaluation), ...advice(headlineOf(evaluation) as Headline)];
  return parts.join(words.join) + words.end;

  function leading({ results }: Answered): string[] {
    const [first] = results;
    if (!first || first.recommendation.priority === "start-here") return [];
    const name = say(first.market.name);
    return [first.recommendation.priority === null ? words.alone(name) : words.ranksFirst(name)];
  }

  function advice({ "start-here": [first], next, test, prepare, leave }: Headline): string[] {
    if (first) return [words.start(say(first.name)), ...(next.length > 0 ? [words.next(named(next))] : [])];
    if (next.length + test.length > 0) return [words.noneFirst];
    if (prepare.length > 0) return [words.noneFirst, words.onlyPrepare(named(prepare))];
    return leave.length > 0 ? [words.onlyLeave] : [];
  }

  function named(markets: readonly Market[]): string {
    const names = markets.slice(0, MOST_NAMED).map((market) => say(market.name));
    const left = markets.length - names.length;
    // One more name takes no more room than saying that there is one.
    return format.list(left > 1 ? [...names, words.others(left)] : markets.map((market) => say(market.name)));
  }
}
