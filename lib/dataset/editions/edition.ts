import * as z from "zod/mini";
import { mirrorGaps } from "@/lib/dataset/mirror/gaps";
import type { Issue } from "@/lib/math/refusal";
import { BadData } from "../bad-data";
import { fingerprint } from "../fingerprint";
import { parseCsv } from "../parse-csv";
import type { Dataset } from "../schema";

/** The list of the editions kept, below `data/`, oldest first; each stands beside it, packed, under its version. */
export const EDITIONS_FILE = "editions/editions.csv";

/** Where an edition is kept. */
export function editionFile(version: string): string {
  return `editions/${version}.json.gz`;
}

/** A day there is in the calendar, as `2026-11-30`. */
const day = z.iso.date("year-month-day");

const edition = z.object({
  version: z.string().check(z.regex(/^[0-9a-f]{16}$/, "sixteen hex digits")),
  /** The day it was taken over. */
  day,
  /** What it brought. */
  note: z.string().check(z.minLength(1)),
});
export type Edition = z.infer<typeof edition>;

/** Whether a text is a day as the list has it. */
export function isDay(text: string): boolean {
  return day.safeParse(text).success;
}

/** Reads the list. @throws BadData naming line and column of every problem */
export function parseEditions(text: string): Edition[] {
  const issues: Issue[] = [];
  const columns = { version: "version", day: "day", note: "note" };
  const rows = parseCsv(EDITIONS_FILE, text, { schema: edition, columns, numbers: [] }, issues);
  if (issues.length > 0) throw new BadData(issues);
  return rows.map(({ value }) => value);
}

/** All that an edition holds, as text: what its version is the fingerprint of. */
export function editionText({ version: _, mirrors: __, ...content }: Dataset): string {
  const { names: ___, ...products } = content.products;
  return JSON.stringify({ ...content, products });
}

/** The edition in a text. @throws BadData `malformed` where the text is not the whole of that version */
export function readEdition(text: string, version: string): Dataset {
  const found = fingerprint(text);
  if (found !== version) throw new BadData([{ code: "malformed", path: [editionFile(version)], values: { accepted: version, found } }]);
  const content = JSON.parse(text) as Omit<Dataset, "version" | "mirrors">;
  return { version, ...content, mirrors: mirrorGaps(content.flows, content.markets) };
}
