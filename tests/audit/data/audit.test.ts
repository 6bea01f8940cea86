import { describe, expect, test } from "vitest";
import { auditDataset } from "@/lib/audit/data/audit";
import type { DataFinding } from "@/lib/audit/data/check";
import type { Flow } from "@/lib/dataset/schema";
import { madeDataset, madeIndicator, figure as observed, shares } from "../../samples/dataset";
import { dataset, published } from "../held";

const key = ({ rule, subject, year }: Pick<DataFinding, "rule" | "subject" | "year"> | (typeof published.reviewed)[number]) =>
  `${rule}: ${subject}, ${year}`;
const checks = auditDataset(dataset);

test("whatever the audit finds in the data files has been looked at and stands in reviewed.csv, and nothing else does", () => {
  const found = checks.flatMap(({ findings }) => findings).map(key);
  expect([...found].sort()).toEqual(published.reviewed.map(key).sort());
});

test("every rule has something to check in the data files", () => {
  for (const { rule, checks: count } of checks) expect(count, rule).toBeGreaterThan(100);
});

describe("in made data", () => {
  const findings = (more: Parameters<typeof madeDataset>[0]) =>
    auditDataset(madeDataset({ flows: [], observations: [], supplierShares: [], ...more })).flatMap((check) => check.findings);
  const share = { market: "AAA", year: 2023, source: "made" };
  const flow = (over: Partial<Flow>): Flow => ({
    exporter: "HOM",
    importer: "AAA",
    year: 2020,
    valueUsd: 2e8,
    reporter: "exporter",
    source: "made",
    ...over,
  });

  test("a share that its value does not give is found, one that rounding explains is not", () => {
    const table = (sharePct: number) => [
      { ...share, supplier: "WLD", valueUsd: 300, sharePct: 100 },
      { ...share, supplier: "HOM", valueUsd: 100, sharePct },
    ];
    expect(findings({ supplierShares: table(33.33) })).toEqual([]);
    expect(findings({ supplierShares: table(33.35) })).toMatchObject([{ rule: "share", subject: "AAA HOM made", year: 2023 }]);
  });

  test("a flow that differs from the supplier table of its own source is found; the exporter's report is another matter", () => {
    const supplierShares = [{ ...share, supplier: "HOM", valueUsd: 100, sharePct: 10 }];
    expect(findings({ supplierShares, flows: [flow({ year: 2023, reporter: "importer", valueUsd: 90 })] })).toMatchObject([
      { rule: "flow-table" },
    ]);
    expect(findings({ supplierShares, flows: [flow({ year: 2023, valueUsd: 90 })] })).toEqual([]);
  });

  test("two sources more than five points apart are found", () => {
    const both = (pct: number) => [
      ...shares("AAA", { HOM: 30 }),
      ...shares("AAA", { HOM: pct }).map((row) => ({ ...row, source: "other" })),
    ];
    expect(findings({ supplierShares: both(35) })).toEqual([]);
    expect(findings({ supplierShares: both(35.1) })).toMatchObject([{ rule: "source-gap", subject: "AAA HOM made other" }]);
  });

  test("a flow that grows more than fivefold is found from 100 million on, and not across a missing year", () => {
    expect(findings({ flows: [flow({}), flow({ year: 2021, valueUsd: 1.1e9 })] })).toMatchObject([{ rule: "flow-jump", year: 2021 }]);
    expect(findings({ flows: [flow({}), flow({ year: 2022, valueUsd: 1.1e9 })] })).toEqual([]);
    expect(findings({ flows: [flow({ valueUsd: 1 }), flow({ year: 2021, valueUsd: 9e7 })] })).toEqual([]);
  });

  test("a figure that grows more than fivefold is found where the indicator counts from zero, not in rates", () => {
    const observations = ["level", "rate"].flatMap((id) => [
      observed("AAA", id, 1, { year: 2020 }),
      observed("AAA", id, 6, { year: 2021 }),
    ]);
    const indicators = [madeIndicator("level", "demand", { range: [0, null] }), madeIndicator("rate", "demand")];
    expect(findings({ observations, indicators })).toMatchObject([{ rule: "series-jump", subject: "AAA level", year: 2021 }]);
  });

  test("two markets with the same three figures are found", () => {
    const observations = ["AAA", "BBB"].flatMap((market) =>
      [2020, 2021, 2022].map((year) => observed(market, "level", year / 7, { year })),
    );
    expect(findings({ observations })).toMatchObject([{ rule: "series-copy", subject: "level AAA BBB", year: 2022 }]);
    expect(findings({ observations: observations.slice(1) })).toEqual([]);
  });
});
