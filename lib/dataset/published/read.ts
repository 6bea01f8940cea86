import type * as z from "zod/mini";
import type { Issue } from "@/lib/math/refusal";
import { BadData, type Placed } from "../bad-data";
import { parseCsv, type Table } from "../parse-csv";
import type { Files } from "../read-files";
import type { Dataset } from "../schema";
import { tables } from "../tables";
import { checkParties, checkPublished } from "./checks";
import type { Published } from "./schema";

/** The files of published figures, by the list they fill. */
const files = {
  figures: "published/figures.csv",
  outside: "published/outside.csv",
  claims: "published/claims.csv",
  groups: "published/groups.csv",
} as const;

/**
 * The door to what documents print. A data set without these files has none, which is no fault: they stand beside the
 * figures that Caravan relies on, not among them.
 *
 * @param dataset whose countries, regions and sources the figures name
 * @throws BadData naming file, line and field of every problem
 */
export function readPublished(held: Files, dataset: Pick<Dataset, "countries" | "sources">): Published {
  const issues: Issue[] = [];
  const read = <Schema extends z.ZodMiniType>(file: string, table: Table<Schema>) => {
    const text = held.get(file);
    return text === undefined ? [] : parseCsv(file, text, table, issues);
  };
  const figures = read(files.figures, tables.published);
  const outside = read(files.outside, tables.published);
  const claims = read(files.claims, tables.claims);
  const groups = read(files.groups, tables.groups);
  const reviewed = read("reviewed.csv", tables.reviewed);
  const known = { ...dataset, groups: groups.map(({ value }) => value) };
  issues.push(...[figures, outside].flatMap((rows) => checkPublished(rows, known)), ...checkParties(claims, known));
  if (issues.length > 0) throw new BadData(issues);
  const values = <T>(rows: readonly Placed<T>[]) => rows.map(({ value }) => value);
  return { figures: values(figures), outside: values(outside), claims: values(claims), groups: values(groups), reviewed: values(reviewed) };
}
