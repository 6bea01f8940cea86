import { describe, expect, it } from "vitest";
import { z } from "zod";
import { evaluate } from "@/lib/api/operations/evaluate";
import { workedExample } from "@/lib/decision/example";
import { DECISION_VERSION } from "@/lib/decision/migrate/version";
import { evaluate as evaluateDecision } from "@/lib/evaluate";
import { evaluationJson } from "@/lib/report/evaluation-json";
import { complaints, data, refused } from "../refused";

const example = workedExample(data);

describe("evaluate", () => {
  it("answers what the program computes from the same decision", () => {
    expect(evaluate.run(example, data)).toMatchObject(evaluationJson(evaluateDecision(example, data)));
  });

  it("answers as described, with nothing that the description leaves out", () => {
    const own = {
      definition: { product: "cases", channel: "online", area: "all", period: "2025", unit: "value", source: "own estimate" },
      battle: "wide",
      ownSharePct: 12,
      rivals: [{ name: "A", sharePct: 30 }],
      potential: null,
    } as const;
    const indicator = data.indicators[0]?.id as string;
    const decision = {
      ...example,
      markets: [...example.markets, "XXX"],
      thresholds: { [indicator]: 5000 },
      overrides: [{ market: example.markets[0] as string, indicator, value: 2, note: "a guess" }],
      competition: { [example.markets[0] as string]: own },
    };
    const answer = JSON.parse(JSON.stringify(evaluate.run({ ...decision, robustness: true, samples: 1000 }, data)));
    expect([answer.out.length > 0, answer.firmness.first]).toEqual([true, answer.markets[0].market]);
    const described = z.toJSONSchema(evaluate.answer, { io: "output", unrepresentable: "any" }) as Parameters<typeof z.fromJSONSchema>[0];
    expect(z.fromJSONSchema(described).safeParse(answer).error).toBeUndefined();
  });

  it("names every field of a decision that is wrong, with what would be accepted", () => {
    const body = { ...example, exporter: "china", pillars: { ...example.pillars, demand: 101 }, gaps: "guess", markets: ["KAZ", 7] };
    expect(complaints(evaluate, body).sort()).toEqual(
      ["malformed exporter", "out-of-range pillars demand", "unknown-id gaps", "malformed markets 1"].sort(),
    );
    expect(refused(evaluate, body).find(({ path }) => path.includes("demand"))?.values).toEqual({ accepted: "≤ 100", found: "101" });
  });

  it("tells how firm the first place is only where that is asked for, in the agreed shape, and the same for the same seed", () => {
    expect(evaluate.run(example, data)).not.toHaveProperty("firmness");
    const body = { ...example, robustness: true, samples: 20_000, seed: 7 };
    const { firmness } = evaluate.run(body, data) as { readonly firmness: Record<string, unknown> };
    expect(firmness).toEqual({
      word: "firm",
      first: "SGP",
      firstShare: expect.closeTo(0.889, 2),
      standardError: expect.closeTo(0.0022, 3),
      field: 15,
      ways: { agree: 61, of: 65 },
      nearest: {
        kind: "criterion",
        id: "border",
        side: "above",
        share: expect.closeTo(0.0795, 3),
        sharePercentNow: expect.any(Number),
        reachable: false,
        // biome-ignore lint/suspicious/noThenProperty: the name it has in the answer.
        then: "VNM",
      },
    });
    expect(evaluate.run(body, data)).toMatchObject({ firmness });
    expect(evaluate.run({ ...example, markets: ["GEO"], robustness: true }, data)).toMatchObject({ firmness: null });
  });

  it("bounds the samples it tries, and says how many it takes", () => {
    expect(complaints(evaluate, { ...example, robustness: true, samples: 0, seed: -1 })).toEqual([
      "out-of-range samples",
      "out-of-range seed",
    ]);
    expect(complaints(evaluate, { ...example, robustness: "yes" })).toHaveLength(1);
    const slow = { ...example, method: { id: "electre-iii", options: {} }, robustness: true, samples: 1_000_000 };
    expect(complaints(evaluate, slow)).toEqual(["too-many samples"]);
  });

  it("names the fields that leave nothing to rank", () => {
    expect(complaints(evaluate, { ...example, thresholds: { "gdp-per-capita": 1e15 } })).toEqual(["too-few thresholds"]);
    expect(complaints(evaluate, { ...example, markets: [] })).toEqual(["too-few markets"]);
    const pillars = { demand: 0, closeness: 0, logistics: 0, payments: 0, regulation: 0, ip: 0 };
    expect(complaints(evaluate, { ...example, pillars })).toEqual(["all-zero pillars"]);
  });

  it("names what the method refuses where the decision has it", () => {
    expect(complaints(evaluate, { ...example, method: { id: "nope", options: {} } })).toEqual(["unknown-id method id"]);
    expect(complaints(evaluate, { ...example, method: { id: "topsis", options: { normalisation: "x" } } })).toEqual([
      "unknown-id method options normalisation",
    ]);
    const [issue] = refused(evaluate, { ...example, method: { id: "weighted-product", options: {} } });
    expect(issue).toMatchObject({ code: "negative-in-column", path: ["method"] });
    expect(data.indicators.map(({ name }) => name.en)).toContain(issue?.values.name);
  });

  it("knows a decision of a newer version, and what is no decision", () => {
    expect(complaints(evaluate, { ...example, version: DECISION_VERSION + 1 })).toEqual(["newer-version version"]);
    expect(complaints(evaluate, { ...example, version: "1" })).toEqual(["malformed version"]);
    for (const body of [null, [], "x", 1]) expect(complaints(evaluate, body)).toEqual(["malformed"]);
  });

  it("does not follow options nested without end", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 40_000; level++) deep = { a: deep };
    expect(complaints(evaluate, { ...example, method: { id: "topsis", options: { normalisation: deep } } })).toEqual(["malformed"]);
    expect(complaints(evaluate, { ...example, notes: new Array(110_000).fill(deep) })).toEqual(["too-large notes"]);
  });
});
