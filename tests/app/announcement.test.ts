import { describe, expect, test } from "vitest";
import { t } from "@/app/_components/words";
import { announcement, toldOf } from "@/app/(workspace)/announcer";
import { evaluate } from "@/lib/evaluate";
import { madeDataset } from "../samples/dataset";
import { madeDecision } from "../samples/decision";
import { answered } from "../samples/evaluated";

const evaluation = answered(madeDecision(), madeDataset());
const unanswered = evaluate({ ...madeDecision(), markets: [] }, madeDataset());
const ranks = toldOf(evaluation);
const namesOf = (one: typeof evaluation) => one.results.map(({ market }) => market.name.en);

describe("what a screen reader is told once the weights rest", () => {
  test("is why there is no ranking, whatever was told before", () => {
    expect(announcement(unanswered, null)).toBe(t.noAnswer["no-market"].title);
    expect(announcement(unanswered, ranks)).toBe(t.noAnswer["no-market"].title);
  });

  test("is nothing where no order was told before: a ranking that comes back takes the reason away that there was none", () => {
    expect(announcement(evaluation, null)).toBe("");
  });

  test("is that the order stands, where it does", () => {
    expect(announcement(evaluation, ranks)).toBe(t.ranking.unchanged);
  });

  test("is who is first now, how many moved and which furthest, and whose advice changed", () => {
    const now = answered(madeDecision({ pillars: { demand: 100, logistics: 1, payments: 1, regulation: 1, ip: 1 } }), madeDataset());
    const told = toldOf(now);
    const text = announcement(now, ranks);
    const moved = now.results.filter(({ market, rank }) => ranks.get(market.iso3)?.rank !== rank);
    expect(moved.length).toBeGreaterThan(1);
    expect(text).toContain(`${moved.length} markets moved`);
    const changed = now.results.filter(({ market }) => ranks.get(market.iso3)?.priority !== told.get(market.iso3)?.priority);
    expect(changed.length).toBeGreaterThan(0);
    expect(text).toContain(`Advice for ${changed[0]?.market.name.en}: `);
    // Told from the second place, the first is named for being first.
    const [first, second] = [...told];
    if (!first || !second) throw new Error("two markets at least");
    const other = new Map(told).set(first[0], { ...first[1], rank: 2 }).set(second[0], { ...second[1], rank: 1 });
    expect(announcement(now, other)).toMatch(new RegExp(`^${namesOf(now)[0]} is first now\\. 2 markets moved`));
  });

  test("compares no places where markets came or went: whoever moves up by that has gained nothing", () => {
    const fewer = answered(madeDecision({ markets: evaluation.results.slice(1).map(({ market }) => market.iso3) }), madeDataset());
    expect(announcement(fewer, ranks)).toBe(`5 markets are ranked now, ${namesOf(fewer)[0]} first.`);
  });
});
