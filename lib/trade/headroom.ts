import * as z from "zod/mini";
import { BadData } from "@/lib/dataset/bad-data";
import { iso3 } from "@/lib/dataset/fields/codes";
import { parseCsv } from "@/lib/dataset/parse-csv";
import type { Issue } from "@/lib/math/refusal";

/** What the program's own model says of every exporter and market, below `data/`; computed beforehand by scripts/headroom.ts. */
export const HEADROOM_FILE = "trade/headroom.csv";

const positive = z.nullable(z.number().check(z.gt(0)));

const row = z.object({
  exporter: iso3,
  market: iso3,
  year: z.int(),
  /** Which report of the trade is modelled: a column of the panel. */
  flow: z.enum(["exports_usd", "imports_usd"]),
  estimator: z.enum(["ppml", "ols"]),
  actualUsd: positive,
  predictedUsd: positive,
  /** Actual ÷ predicted with its 95 % interval; `null` throughout where there is none. */
  ratio: positive,
  low: positive,
  high: positive,
  /** Names the model, so that figures of another one are not taken for these. */
  specification: z.string(),
});
export type Headroom = z.infer<typeof row>;

const columns = {
  exporter: "exporter",
  market: "market",
  year: "year",
  flow: "flow",
  estimator: "estimator",
  actual_usd: "actualUsd",
  predicted_usd: "predictedUsd",
  ratio: "ratio",
  low: "low",
  high: "high",
  specification: "specification",
};

/** The names of the file's columns, in their order, with the fields they hold. */
export const headroomColumns = Object.entries(columns) as readonly (readonly [string, keyof Headroom])[];

/**
 * Reads the file.
 *
 * @throws BadData naming line and column of every problem
 */
export function parseHeadroom(text: string): readonly Headroom[] {
  const issues: Issue[] = [];
  const numbers = ["year", "actual_usd", "predicted_usd", "ratio", "low", "high"];
  const rows = parseCsv(HEADROOM_FILE, text, { schema: row, columns, numbers }, issues);
  if (issues.length > 0) throw new BadData(issues);
  return rows.map(({ value }) => value);
}
