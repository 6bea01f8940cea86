import { z } from "zod";
import { Refusal, refuse } from "@/lib/math/refusal";
import { BLOCK } from "@/lib/robustness/smaa/counts";
import { type WeightBlocks, weightBlocks } from "@/lib/robustness/weights/sampler";
import { checkWork } from "./work";

/** Constraints of one kind; each is checked against those before it. */
const MOST_CONSTRAINTS = 100;

const share = z.number().min(0).max(1);
const column = z.int().min(0);

/** The field that says what is known of the weights. */
export const weightConstraints = z
  .strictObject({
    order: z
      .array(column)
      .max(MOST_CONSTRAINTS)
      .default([])
      .meta({ description: "Columns from the heaviest to the lightest; others are free." }),
    ranges: z
      .array(z.tuple([share, share]).nullable())
      .max(MOST_CONSTRAINTS)
      .default([])
      .meta({ description: "For each column the least and the largest share of the weight it may have; null where it is free." }),
    ratios: z
      .array(z.strictObject({ a: column, b: column, min: z.number().min(0).default(0), max: z.number().positive().optional() }))
      .max(MOST_CONSTRAINTS)
      .default([])
      .meta({ description: "How many times the weight of column b the weight of column a is." }),
  })
  .meta({
    description:
      "What is known of the weights: then all weights that agree with it are as likely as one another. Columns are counted from 0.",
  });

/**
 * Weights that agree with what is known of them.
 *
 * @throws Refusal at the constraint that is wrong, or that leaves no room; `too-many` where so many samples would take too long
 */
export function blocksWithin(
  columns: number,
  { order, ranges, ratios }: z.infer<typeof weightConstraints>,
  samples: number,
  seed: number,
): WeightBlocks {
  // A walk takes a step for each criterion, looks at every side for it, and goes on to the end of a block. First it learns its way.
  checkWork(columns * columns * (columns + order.length + ranges.length + ratios.length), samples, BLOCK + 32 * columns);
  if (ranges.length > 0 && ranges.length !== columns)
    refuse("wrong-length", ["weightConstraints", "ranges"], { accepted: String(columns), found: String(ranges.length) });
  try {
    return weightBlocks(
      columns,
      {
        order: order.map((j) => [j]),
        ranges: ranges.map((range, j) => ({ group: [j], low: range?.[0] ?? 0, high: range?.[1] ?? 1 })),
        ratios: ratios.map(({ a, b, min, max }) => ({ over: [a], under: [b], low: min, high: max ?? Number.POSITIVE_INFINITY })),
      },
      seed,
    );
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.issues.map((issue) => ({ ...issue, path: ["weightConstraints", ...issue.path] })));
  }
}
