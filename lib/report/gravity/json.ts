import type { DropReason, Estimate } from "@/lib/gravity/types";

/** Reasons that name rows one by one; the others may hold most of a file. */
const NAMED: readonly DropReason[] = ["separated", "singleton", "undefined"];

/**
 * An estimate as plain data: coefficients with their errors, what they rest on, and what was left out.
 *
 * @param rowName the number under which the user knows a row of the panel
 */
export function estimateJson(estimate: Estimate, rowName: (row: number) => number) {
  const { specification, coefficients, convention, n, droppedRows, droppedRegressors, effects } = estimate;
  const { r2, r2Kind, deviance, reset, smearing, logSpread, iterations, converged, strangeScales } = estimate;
  return {
    specification,
    coefficients,
    n,
    dropped: droppedRows.map(({ reason, by, count, rows }) => ({
      reason,
      by,
      count,
      ...(NAMED.includes(reason) ? { rows: Array.from(rows, rowName) } : {}),
    })),
    droppedRegressors,
    convention,
    effects,
    r2,
    r2Kind,
    deviance,
    reset,
    smearing,
    logSpread,
    iterations,
    converged,
    strangeScales,
  };
}
