import type { Issue } from "@/lib/math/refusal";
import { BadData } from "../bad-data";
import { parseCsv } from "../parse-csv";
import type { Files } from "../read-files";
import type { Dataset } from "../schema";
import { tables } from "../tables";
import { checkPublished } from "./checks";
import type { Published } from "./schema";

/** The files of published figures, by the list they fill. */
const files = { figures: "published/figures.csv", outside: "published/outside.csv" } as const;

/**
 * The door to what documents print. A data set without these files has none, which is no fault: they stand beside the
 * figures that Caravan relies on, not among them.
 *
 * @param dataset whose countries, regions and sources the figures name
 * @throws BadData naming file, line and field of every problem
 */
export function readPublished(held: Files, dataset: Pick<Dataset, "countries" | "sources">): Published {
  const issues: Issue[] = [];
  const read = (file: string) => {
    const text = held.get(file);
    return text === undefined ? [] : parseCsv(file, text, tables.published, issues);
  };
  const placed = { figures: read(files.figures), outside: read(files.outside) };
  issues.push(...Object.values(placed).flatMap((figures) => checkPublished(figures, dataset)));
  if (issues.length > 0) throw new BadData(issues);
  return { figures: placed.figures.map(({ value }) => value), outside: placed.outside.map(({ value }) => value) };
}
