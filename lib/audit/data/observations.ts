import { FACTOR } from "@/lib/audit/rules/implied";
import { observationKey } from "@/lib/dataset/lookup";
import type { Indicator, Observation } from "@/lib/dataset/schema";
import { type DataCheck, type DataFinding, groupsOf } from "./check";
import { stepsOf } from "./flows";

/** Fewer common years than this may agree by chance. */
const LEAST_YEARS = 3;

/** Steps by more than five times in indicators that count from zero; rates and scores around zero have no such factor. */
export function seriesJumps(observations: readonly Observation[], indicators: readonly Indicator[]): DataCheck {
  const counted = new Set(indicators.filter(({ range: [lowest] }) => lowest === 0).map(({ id }) => id));
  const rows = observations.filter(({ indicator }) => counted.has(indicator));
  const steps = groupsOf(rows, (row) => observationKey(row.market, row.indicator, row.exporter)).flatMap(stepsOf);
  const findings = steps
    .filter(({ before, now }) => now.value > FACTOR * before.value || before.value > FACTOR * now.value)
    .map(
      ({ before, now }): DataFinding => ({
        rule: "series-jump",
        subject: observationKey(now.market, now.indicator, now.exporter).trim(),
        year: now.year,
        calculation: `${now.value} ÷ ${before.value}`,
      }),
    );
  return { rule: "series-jump", checks: steps.length, findings };
}

/** Two markets with the same figures of an indicator in every year: one has been given the other's. Three years or more. */
export function seriesCopies(observations: readonly Observation[]): DataCheck {
  const series = groupsOf(observations, (row) => observationKey(row.market, row.indicator, row.exporter)).filter(
    ({ length }) => length >= LEAST_YEARS,
  );
  const alike = groupsOf(series, (rows) =>
    [rows[0]?.indicator, rows[0]?.exporter, ...rows.map(({ year, value }) => `${year}:${value}`).sort()].join(" "),
  ).filter(({ length }) => length > 1);
  const findings = alike.map(
    (group): DataFinding => ({
      rule: "series-copy",
      subject: [group[0]?.[0]?.indicator, ...group.map((rows) => rows[0]?.market).sort()].join(" "),
      year: Math.max(...(group[0] ?? []).map(({ year }) => year)),
      calculation: (group[0] ?? []).map(({ value }) => value).join(", "),
    }),
  );
  return { rule: "series-copy", checks: series.length, findings };
}
