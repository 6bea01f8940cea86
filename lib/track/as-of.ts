import { NO_LANDED } from "@/lib/dataset/landed/schema";
import { NO_PRODUCTS } from "@/lib/dataset/products/sources";
import type { Dataset, Observation } from "@/lib/dataset/schema";
import type { Agreement } from "@/lib/dataset/ties/schema";
import { publicIn, type Releases } from "./releases";

/**
 * The data set as it could be read at the end of a year: figures public by then, agreements in force by then. What does not
 * bear on a ranking without a product is left out. Languages and borders are taken for unchanged.
 *
 * It holds figures as they stand today: earlier editions are not kept, so later revisions are in them.
 *
 * @param more figures that are not in the data set, such as trade of years that it no longer shows
 */
export function asOf(dataset: Dataset, releases: Releases, year: number, more: readonly Observation[] = []): Dataset {
  const wasPublic = (figure: Observation) => publicIn(releases, figure) <= year;
  return {
    ...dataset,
    version: `${dataset.version}@${year}`,
    observations: [...dataset.observations, ...more].filter(wasPublic),
    supplierShares: [],
    standIns: [],
    flows: [],
    mirrors: [],
    landed: NO_LANDED,
    products: NO_PRODUCTS,
    ties: { ...dataset.ties, agreements: dataset.ties.agreements.flatMap((agreement) => then(agreement, releases, year)) },
  };
}

/** An agreement with the members that had it in force at the end of a year; none where nobody had, or no date was seen. */
function then(agreement: Agreement, { joinings }: Releases, year: number): Agreement[] {
  const rows = joinings.filter((row) => row.agreement === agreement.id);
  const whole =
    rows.find(({ member }) => member === null)?.from ?? (agreement.inForce === null ? null : Number(agreement.inForce.slice(0, 4)));
  if (whole === null || whole > year) return [];
  const late = new Set(rows.filter(({ member, from }) => member !== null && from > year).map(({ member }) => member));
  const members = agreement.members.split(" ").filter((code) => !late.has(code));
  return members.length > 1 ? [{ ...agreement, members: members.join(" ") }] : [];
}
