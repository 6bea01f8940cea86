import { describe, expect, test } from "vitest";
import { t } from "@/app/_components/words";
import { announcement } from "@/app/(workspace)/announcer";
import { evaluate } from "@/lib/evaluate";
import { madeDataset } from "../samples/dataset";
import { madeDecision } from "../samples/decision";
import { answered } from "../samples/evaluated";

const evaluation = answered(madeDecision(), madeDataset());
const unanswered = evaluate({ ...madeDecision(), markets: [] }, madeDataset());
const ranks = new Map(evaluation.results.map(({ market, rank }) => [market.iso3, rank]));

describe("what a screen reader is told once the weights rest", () => {
  test("is why there is no ranking, whatever was told before", () => {
    expect(announcement(unanswered, null)).toBe(t.noAnswer["no-market"].title);
    expect(announcement(unanswered, ranks)).toBe(t.noAnswer["no-market"].title);
  });

  test("is nothing where no order was told before: a ranking that comes back takes the reason away that there was none", () => {
    expect(announcement(evaluation, null)).toBe("");
  });

  test("is that the order stands, or the first market that moved and where to", () => {
    expect(announcement(evaluation, ranks)).toBe(t.ranking.unchanged);
    const [first] = evaluation.results;
    const other = new Map(ranks).set(first?.market.iso3 ?? "", 2);
    expect(announcement(evaluation, other)).toContain(first?.market.name.en);
  });
});
