import { describe, expect, test } from "vitest";
import { announcement, type Told, toldOf } from "@/app/[language]/(workspace)/announcer";
import { evaluate } from "@/lib/evaluate";
import { madeDataset } from "../samples/dataset";
import { madeDecision } from "../samples/decision";
import { answered } from "../samples/evaluated";
import { english } from "../samples/words";

const { t } = english;

const evaluation = answered(madeDecision(), madeDataset());
const unanswered = evaluate({ ...madeDecision(), markets: [] }, madeDataset());
const ranks = toldOf(evaluation);
const namesOf = (one: typeof evaluation) => one.results.map(({ market }) => market.name.en);

describe("what a screen reader is told once the weights rest", () => {
  test("is why there is no ranking, whatever was told before", () => {
    expect(announcement(english, unanswered, null)).toBe(t.noAnswer["no-market"]);
    expect(announcement(english, unanswered, ranks)).toBe(t.noAnswer["no-market"]);
  });

  test("is nothing where no order was told before: a ranking that comes back takes the reason away that there was none", () => {
    expect(announcement(english, evaluation, null)).toBe("");
  });

  test("is that the order stands, where it does", () => {
    expect(announcement(english, evaluation, ranks)).toBe(english.announced.unchanged);
  });

  test("is who is first now, how many moved and which furthest, and whose advice changed", () => {
    const { results } = evaluation;
    const [first, last] = [results[0], results.at(-1)];
    const advice = first?.recommendation.priority ?? "leave";
    const before: Told = new Map(
      results.map(({ market, rank, recommendation: { priority } }) => [
        market.iso3,
        { rank: results.length + 1 - rank, priority: rank === 1 ? null : priority },
      ]),
    );
    expect(announcement(english, evaluation, before)).toBe(
      `${first?.market.name.en} is first now. 6 markets moved, ${first?.market.name.en} furthest: number 1, was number 6. ` +
        `Advice for ${first?.market.name.en}: ${t.priorities[advice]}.`,
    );
    const swapped = new Map(ranks).set(last?.market.iso3 ?? "", { rank: 5, priority: last?.recommendation.priority ?? null });
    expect(announcement(english, evaluation, swapped)).toBe(`1 market moved: ${last?.market.name.en} is number 6, was number 5.`);
  });

  test("compares no places where markets came or went: whoever moves up by that has gained nothing", () => {
    const fewer = answered(madeDecision({ markets: evaluation.results.slice(1).map(({ market }) => market.iso3) }), madeDataset());
    expect(announcement(english, fewer, ranks)).toBe(`5 markets are ranked now, ${namesOf(fewer)[0]} first.`);
  });
});
