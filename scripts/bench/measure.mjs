import "../support/engine.mjs";

/**
 * The median time of a call, after enough calls to warm it up: short ones are repeated within a run until the clock can
 * tell them apart.
 *
 * @param {() => unknown} call
 * @param {{ runs?: number, warmUpMs?: number }} [options]
 * @returns {number} milliseconds per call
 */
export function medianTime(call, { runs = 15, warmUpMs = 200 } = {}) {
  let calls = 0;
  const start = performance.now();
  do {
    call();
    calls++;
  } while (performance.now() - start < warmUpMs);
  const perCall = (performance.now() - start) / calls;
  const repeat = Math.max(1, Math.ceil(2 / perCall));
  return median(
    Array.from({ length: runs }, () => {
      const from = performance.now();
      for (let i = 0; i < repeat; i++) call();
      return (performance.now() - from) / repeat;
    }),
  );
}

/** @param {readonly number[]} values at least one */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = /** @type {number} */ (sorted[middle]);
  return sorted.length % 2 === 1 ? upper : (upper + /** @type {number} */ (sorted[middle - 1])) / 2;
}

/**
 * @typedef {{ what: string, size: string, found: number, unit: "ms" | "kB" | "MB", goal?: number }} Row
 * One line of a table. `goal` is the most that `found` may be.
 */

/** Prints a table. Returns false where a goal is missed. @param {string} title @param {readonly Row[]} rows */
export function printTable(title, rows) {
  const digits = (/** @type {number} */ value) => Number(value.toPrecision(3)).toString();
  const cells = rows.map(({ what, size, found, unit, goal }) => {
    const verdict = goal === undefined ? "" : `${found <= goal ? "within" : "OVER"} ${digits(goal)} ${unit}`;
    return [what, size, `${digits(found)} ${unit}`, verdict];
  });
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  console.log(`\n${title}\n`);
  for (const row of cells)
    console.log(
      `  ${row.map((cell, column) => (column === 2 ? cell.padStart(widths[2] ?? 0) : cell.padEnd(widths[column] ?? 0))).join("  ")}`.trimEnd(),
    );
  return rows.every(({ found, goal }) => goal === undefined || found <= goal);
}
