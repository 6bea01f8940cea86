import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { decodeDecision, encodeDecision } from "@/lib/decision/link";
import { readDecision } from "@/lib/decision/migrate";
import type { Decision } from "@/lib/decision/schema";
import { evaluate } from "@/lib/evaluate";
import { firmnessIn } from "@/lib/recommendation/firmness-found";
import { briefOf } from "@/lib/report/brief/brief";
import { cut, named } from "@/lib/report/brief/names";
import { pullsOf } from "@/lib/report/brief/pulls";
import { madeDataset } from "../../samples/dataset";
import { anyDecision, madeCompetition, madeDecision, madeOverride } from "../../samples/decision";
import { answered } from "../../samples/evaluated";
import { issuesOf } from "../../samples/issues-of";
import { english } from "../../samples/words";

const dataset = loadDataset("data");
const made = madeDataset();
const briefFor = (decision: Decision, data = made) => {
  const evaluation = evaluate(decision, data);
  const firmness = evaluation.ok ? firmnessIn(evaluation, { samples: 500 }) : null;
  return briefOf(evaluation, data, firmness, english);
};
const field = (brief: ReturnType<typeof briefOf>, id: string) => brief.fields.find((each) => each.id === id)?.value;

describe("the brief of the worked example", () => {
  const brief = briefFor(workedExample(dataset), dataset);

  test("answers in at most eight words and recommends in two sentences, the second on how sure it is", () => {
    expect(brief.answer).toBe("Start with Singapore.");
    expect(brief.answer.split(" ").length).toBeLessThanOrEqual(8);
    expect(brief.recommendation[0]).toMatch(/^Start with Singapore; next .*\.$/);
    expect(brief.recommendation[1]).toMatch(
      /^The answer is firm: Singapore comes first under \d+\.\d.% of all possible weights and in 61 of 65 ways/,
    );
  });

  test("gives three reasons and two risks, each with figure, year, place and the middle of the field", () => {
    expect(brief.reasons.points).toHaveLength(3);
    expect(brief.risks.points).toHaveLength(2);
    for (const { text } of brief.reasons.points) expect(text).toMatch(/^\S.* \(\d{4}\), .* of \d+.*; the middle is .*\.$/);
  });

  test("names Lanchester's law, and draws the shares it speaks of", () => {
    expect(brief.law.name).toBe("Lanchester's law");
    expect(brief.law.text).toMatch(/^places China in Singapore: number 2 of 15 named, with 12\.4.%/);
    expect(brief.law.bars.map(({ own }) => own)).toContain(true);
  });

  test("shows what nobody entered as missing and not as anything else", () => {
    for (const id of ["client", "preparedBy", "product", "date"]) expect(field(brief, id)).toBeNull();
    expect(brief.steps.items.length).toBeGreaterThan(0);
    for (const step of brief.steps.items) expect(step).toMatchObject({ owner: null, by: null, suggested: true });
  });

  test("names every publisher of a figure that entered, the method in its variant and the data set", () => {
    expect(brief.sources).toContain("World Bank; CEPII;");
    expect(brief.sources).toContain("TOPSIS, min-max");
    expect(brief.sources).toContain(dataset.version);
  });
});

describe("what the decision says", () => {
  const steps = [
    { what: "Call the agent", owner: "A. B.", by: "2027-01-15" },
    { what: "Weigh a parcel", owner: "" },
    { what: "  ", owner: "nobody" },
  ];
  const brief = {
    client: "Client & Co",
    preparedBy: " P ",
    date: "2026-11-30",
    question: "Where to?",
    steps,
    notes: { AAA: "Known well." },
  };

  test("stands in its place, in the steps as well", () => {
    const found = briefFor(madeDecision({ brief }));
    expect([field(found, "client"), field(found, "preparedBy"), field(found, "date")]).toEqual(["Client & Co", "P", "30 November 2026"]);
    expect(found.question).toBe("Where to?");
    expect(found.steps.items).toEqual([
      { what: "Call the agent", owner: "A. B.", by: "2027-01-15", suggested: false },
      { what: "Weigh a parcel", owner: null, by: null, suggested: false },
    ]);
    expect(found.steps.note).toBeNull();
    expect(found.notes).toEqual([{ head: "Land AAA", text: "Known well." }]);
  });

  test("goes through file and link unchanged, and moves no rank", () => {
    const decision = madeDecision({ brief });
    expect(readDecision(JSON.parse(JSON.stringify(decision)))).toEqual(decision);
    expect(decodeDecision(encodeDecision(decision))).toEqual(decision);
    const ranks = (given: Decision) => answered(given, made).results.map(({ market, score }) => [market.iso3, score]);
    expect(ranks(decision)).toEqual(ranks(madeDecision()));
  });

  test.each([
    ["a day that is none", { date: "2026-02-30" }, ["brief", "date"]],
    ["a client's name without end", { client: "x".repeat(81) }, ["brief", "client"]],
    ["more steps than a page bears", { steps: Array(7).fill({ what: "x", owner: "" }) }, ["brief", "steps"]],
  ])("is refused by its path for %s", (_, wrong, path) => {
    expect(issuesOf(() => readDecision({ ...madeDecision(), brief: wrong }))[0]?.path).toEqual(path);
  });
});

describe("the pull of a criterion", () => {
  test("is weight × distance from the middle of the known figures, in parts of the field's span", () => {
    const evaluation = answered(
      madeDecision({ pillars: { demand: 50, closeness: 0, logistics: 0, payments: 0, regulation: 50, ip: 0 } }),
      made,
    );
    const market = evaluation.results.find(({ market: { iso3 } }) => iso3 === "EEE");
    const pulls = pullsOf(evaluation, market as NonNullable<typeof market>);
    // buyers: known 10 20 40 50, middle 30, filled in 15 and 30; span 40. rules: known 2 6 8, middle 6, span 6.
    expect(pulls.map(({ pull }) => pull)).toEqual([expect.closeTo((0.5 * 20) / 40, 12), expect.closeTo((0.5 * 2) / 6, 12)]);
    expect(pulls[0]).toMatchObject({ place: 1, others: 0, of: 4, middle: 30 });
  });

  test("is none where the figure was filled in, so no reason rests on it", () => {
    const evaluation = answered(madeDecision(), made);
    const ccc = evaluation.results.find(({ market: { iso3 } }) => iso3 === "CCC");
    const at = evaluation.table.criteria.findIndex(({ indicator }) => indicator === "buyers");
    expect(pullsOf(evaluation, ccc as NonNullable<typeof ccc>).map((pull) => pull.at)).not.toContain(at);
  });

  test("turns with the direction: of a cost, less is better", () => {
    const evaluation = answered(madeDecision({ overrides: [madeOverride("AAA", "freight", 0)] }), made);
    const aaa = evaluation.results.find(({ market: { iso3 } }) => iso3 === "AAA");
    const at = evaluation.table.criteria.findIndex(({ indicator }) => indicator === "freight");
    const pull = pullsOf(evaluation, aaa as NonNullable<typeof aaa>).find((each) => each.at === at);
    expect(pull).toMatchObject({ place: 1 });
    expect(pull?.pull).toBeGreaterThan(0);
  });
});

describe("Lanchester's law in the brief", () => {
  test("speaks of the firm where its own shares were entered", () => {
    const [first] = answered(madeDecision(), made).results;
    const market = first?.market.iso3 as string;
    const { law } = briefFor(madeDecision({ competition: { [market]: madeCompetition() } }));
    expect(law.text).toBe(
      `places your firm in Land ${market}: number 2 of 2 named, with 20.0\u00A0%, at the level “Upper group”. R1, with 40.0\u00A0%, is out of range ahead. By the shares entered; practice values, not science.`,
    );
  });

  test("places nobody where no share is known", () => {
    const { law } = briefFor(madeDecision({ markets: ["FFF"] }));
    expect(law).toMatchObject({ text: "needs shares, and none of Land FFF are held or entered.", bars: [] });
    expect(briefFor(madeDecision({ markets: ["CCC"] })).law.text).toMatch(
      /^finds Land OTH first in Land CCC with 12\.0.%; of Land HOM it knows no share/,
    );
  });
});

describe("where there is little or nothing to say", () => {
  test("no answer: the reason and how to mend it, and no tier, reason, risk or step made up", () => {
    const brief = briefFor(madeDecision({ markets: [] }));
    expect(brief.answer).toBe("No market is ticked.");
    expect(brief.recommendation).toEqual(["There is no answer on these settings.", english.report.mendHow["no-market"]]);
    expect([brief.tiers, brief.reasons.points, brief.risks.points, brief.change.points, brief.steps.items]).toEqual([[], [], [], [], []]);
  });

  test("one market: nothing is compared, and no first place can be lost", () => {
    const brief = briefFor(madeDecision({ markets: ["AAA"] }));
    expect(brief.answer).toBe("Only Land AAA is compared.");
    expect(brief.reasons.points).toEqual([]);
    expect(brief.change.points).toEqual([{ head: "One weight", text: english.brief.nothingCompared }]);
  });

  test("while it is worked out how firm the answer is, that is said, and not that it could not be", () => {
    const evaluation = evaluate(workedExample(dataset), dataset);
    const said = (firmness: "working" | null) => JSON.stringify(briefOf(evaluation, dataset, firmness, english));
    expect(said("working")).toContain(english.firmness.working);
    expect(said("working")).not.toContain(english.firmness.failed);
    expect(said(null)).toContain(english.firmness.failed);
  });

  test("any decision has a brief without holes", () => {
    const names = { markets: made.markets.map(({ iso3 }) => iso3), indicators: made.indicators.map(({ id }) => id), exporters: ["HOM"] };
    fc.assert(
      fc.property(anyDecision(names), (decision) => {
        const brief = briefOf(evaluate(decision, made), made, null, english);
        const { title, question, fields, steps, notes, ...computed } = brief;
        expect(JSON.stringify(computed)).not.toMatch(/undefined|NaN|\[object/);
        expect([brief.answer, ...brief.recommendation].every((text) => text.endsWith("."))).toBe(true);
        expect(brief.reasons.points.length).toBeLessThanOrEqual(3);
        expect(brief.risks.points.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 150 },
    );
  });
});

test("a list of names keeps to its room, and counts what it leaves out", () => {
  const names = ["Alpha", "Beta", "Gamma", "Delta"];
  expect(named(names, 100, english)).toBe("Alpha, Beta, Gamma and Delta");
  expect(named(names, 14, english)).toBe("Alpha, Beta and 2 more");
  expect(named(["A".repeat(80), "B"], 10, english)).toBe(`${"A".repeat(80)} and B`);
  expect(cut("one two three", 9)).toBe("one two …");
  expect(cut("short", 9)).toBe("short");
});
