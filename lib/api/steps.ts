import { z } from "zod";
import { steps as words } from "@/lib/i18n/en/steps";
import type { Axis, Step } from "@/lib/madm/method";
import { refuse } from "@/lib/math/refusal";

/** More than this would be an answer of tens of megabytes. */
const MOST_NUMBERS = 1_000_000;

const axis = z.union([z.enum(["alternatives", "criteria"]), z.array(z.string())]);

/** A table a method came by on its way, in an answer. */
export const step = z
  .object({
    id: z.string(),
    caption: z.object({ en: z.string() }).catchall(z.string()).meta({ description: "By language." }),
    symbol: z.string().meta({ description: "What the literature calls the table." }),
    rows: axis.meta({ description: "What a row stands for, or the names of the rows." }),
    columns: axis.meta({ description: "What a column stands for, or the names of the columns." }),
    values: z.array(z.array(z.number().nullable())).meta({ description: "Row by row; null where there is no finite value." }),
  })
  .meta({ title: "Step" });

/**
 * Steps as JSON, their tables row by row.
 *
 * @param alternatives how many there are; criteria likewise
 * @throws Refusal `too-large` where they hold more than a million numbers
 */
export function stepsJson(steps: readonly Step[], alternatives: number, criteria: number): z.infer<typeof step>[] {
  if (steps.reduce((sum, { values }) => sum + values.length, 0) > MOST_NUMBERS)
    refuse("too-large", ["steps"], { accepted: `≤ ${MOST_NUMBERS} values` });
  const length = (labels: Axis) => (labels === "alternatives" ? alternatives : labels === "criteria" ? criteria : labels.length);
  return steps.map(({ id, caption, symbol, rows, columns, values }) => {
    const width = length(columns);
    const table = Array.from({ length: length(rows) }, (_, i) => Array.from(values.subarray(i * width, (i + 1) * width), finite));
    return { id, caption: { en: words.captions[caption] }, symbol, rows: labelsOf(rows), columns: labelsOf(columns), values: table };
  });
}

function labelsOf(labels: Axis): "alternatives" | "criteria" | string[] {
  return typeof labels === "string" ? labels : [...labels];
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
