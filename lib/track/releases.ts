import * as z from "zod/mini";
import { BadData } from "@/lib/dataset/bad-data";
import { iso3 } from "@/lib/dataset/fields/codes";
import { parseCsv } from "@/lib/dataset/parse-csv";
import type { Observation } from "@/lib/dataset/schema";
import type { Issue } from "@/lib/math/refusal";

/** Where it is written down when figures, and memberships of agreements, came to be public; below `data/`. */
export const RELEASES_FILE = "track/releases.csv";
export const IN_FORCE_FILE = "track/in-force.csv";

const text = z.string().check(z.minLength(1));

const release = z.object({
  source: text,
  /** A figure of year y counts as public from the end of year y + so many. */
  lagYears: z.int().check(z.gte(0), z.lte(5)),
  /** `edition`: the source's edition shows it. `assumed`: no more than the year is known, and the reason says what is assumed. */
  basis: z.enum(["edition", "assumed"]),
  reason: text,
});

const joining = z.object({
  agreement: text,
  /** `null`: the agreement as a whole, whose own date was not seen. */
  member: z.nullable(iso3),
  /** The year from whose end it counts. */
  from: z.int(),
  reason: text,
});

/** When what became public: by source, and by agreement and member. */
export type Releases = {
  readonly lags: ReadonlyMap<string, z.infer<typeof release>>;
  readonly joinings: readonly z.infer<typeof joining>[];
};

/**
 * Reads both files.
 *
 * @throws BadData naming line and column of every problem
 */
export function parseReleases(releases: string, inForce: string): Releases {
  const issues: Issue[] = [];
  const columns = { source: "source", lag_years: "lagYears", basis: "basis", reason: "reason" };
  const lags = parseCsv(RELEASES_FILE, releases, { schema: release, columns, numbers: ["lag_years"] }, issues);
  const members = { agreement: "agreement", member: "member", from: "from", reason: "reason" };
  const joinings = parseCsv(IN_FORCE_FILE, inForce, { schema: joining, columns: members, numbers: ["from"] }, issues);
  if (issues.length > 0) throw new BadData(issues);
  return { lags: new Map(lags.map(({ value }) => [value.source, value])), joinings: joinings.map(({ value }) => value) };
}

/** The year at whose end a figure was public. @throws RangeError for a source of which nothing is written down */
export function publicIn({ lags }: Releases, { source, year }: Pick<Observation, "source" | "year">): number {
  const known = lags.get(source);
  if (!known) throw new RangeError(`${RELEASES_FILE} says nothing of the source ${source}`);
  return year + known.lagYears;
}
