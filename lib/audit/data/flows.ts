import { FACTOR } from "@/lib/audit/rules/implied";
import type { Flow } from "@/lib/dataset/schema";
import { type DataCheck, type DataFinding, groupsOf } from "./check";

/** Steps of smaller flows are left alone: one shipment makes them. US dollars. */
const LEAST_USD = 1e8;

/** Steps from one year to the next by more than five times, among flows that reach 100 million dollars. */
export function flowJumps(flows: readonly Flow[]): DataCheck {
  const steps = groupsOf(flows, ({ exporter, importer, reporter, source }) => [exporter, importer, reporter, source].join(" ")).flatMap(
    (group) => stepsOf(group),
  );
  const findings = steps
    .filter(({ before, now }) => Math.max(before.valueUsd, now.valueUsd) >= LEAST_USD)
    .filter(({ before, now }) => now.valueUsd > FACTOR * before.valueUsd || before.valueUsd > FACTOR * now.valueUsd)
    .map(
      ({ before, now }): DataFinding => ({
        rule: "flow-jump",
        subject: [now.exporter, now.importer, now.reporter, now.source].join(" "),
        year: now.year,
        calculation: `${million(now)} ÷ ${million(before)} × 10⁶ US$`,
      }),
    );
  return { rule: "flow-jump", checks: steps.length, findings };
}

/** Rows of consecutive years, in their order. */
export function stepsOf<T extends { readonly year: number }>(rows: readonly T[]): readonly { readonly before: T; readonly now: T }[] {
  const sorted = [...rows].sort((a, b) => a.year - b.year);
  return sorted.slice(1).flatMap((now, k) => {
    const before = sorted[k] as T;
    return before.year === now.year - 1 ? [{ before, now }] : [];
  });
}

function million({ valueUsd }: Flow): string {
  return (valueUsd / 1e6).toFixed(1);
}
