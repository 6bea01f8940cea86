import type { Caption } from "./captions";
import { sideBySide } from "./columns";
import type { Axis, Step } from "./method";

/** A table with a value for each alternative and criterion. */
export function cellStep(id: string, symbol: string, caption: Caption, values: Float64Array): Step {
  return step(id, symbol, caption, "alternatives", "criteria", values);
}

/** A table with one column per name and a value for each alternative. */
export function alternativeStep(id: string, symbol: string, caption: Caption, columns: Readonly<Record<string, ArrayLike<number>>>): Step {
  return step(id, symbol, caption, "alternatives", Object.keys(columns), sideBySide(Object.values(columns)));
}

/** A table with one row per name and a value for each criterion. */
export function criterionStep(id: string, symbol: string, caption: Caption, rows: Readonly<Record<string, Float64Array>>): Step {
  const parts = Object.values(rows);
  const values = new Float64Array(parts.length * (parts[0]?.length ?? 0));
  parts.forEach((part, i) => {
    values.set(part, i * part.length);
  });
  return step(id, symbol, caption, Object.keys(rows), "criteria", values);
}

/** A table with a value for each pair of alternatives. */
export function pairStep(id: string, symbol: string, caption: Caption, values: Float64Array): Step {
  return step(id, symbol, caption, "alternatives", "alternatives", values);
}

function step(id: string, symbol: string, caption: Caption, rows: Axis, columns: Axis, values: Float64Array): Step {
  return { id, caption, symbol, rows, columns, values };
}
