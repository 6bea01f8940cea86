import * as z from "zod/mini";
import type { Dataset } from "@/lib/dataset/schema";

/** The years of `trade/flows.csv`. */
export const heldYears: readonly number[] = Array.from({ length: 10 }, (_, k) => 2015 + k);

export const shownFlows = ["exports", "imports", "balance", "trade", "share"] as const;
export type ShownFlow = (typeof shownFlows)[number];

/** What is shown below the paper's figures; it stands in the address, so that a link repeats it. */
export type Selection = {
  readonly reporter: string;
  readonly partner: string;
  readonly flow: ShownFlow;
  readonly from: number;
  readonly to: number;
  /** What the address asked for and is not held, as it was asked, shortened. */
  readonly refused: readonly string[];
};

const LONGEST = 20;
const flow = z.enum(shownFlows);
const year = z.coerce.number().check(z.refine((value) => heldYears.includes(value)));

/** Reporters with the partners of whose trade they report, both in alphabetical order of their codes. */
export function reportedPairs({
  flows,
  supplierShares,
}: Pick<Dataset, "flows" | "supplierShares">): ReadonlyMap<string, readonly string[]> {
  const pairs = new Map<string, Set<string>>();
  const add = (reporter: string, partner: string) => pairs.set(reporter, (pairs.get(reporter) ?? new Set()).add(partner));
  for (const row of flows) row.reporter === "exporter" ? add(row.exporter, row.importer) : add(row.importer, row.exporter);
  for (const { market, supplier } of supplierShares) if (supplier !== "WLD") add(market, supplier);
  return new Map([...pairs].sort().map(([reporter, partners]) => [reporter, [...partners].sort()]));
}

/** Reads the address. Whatever is not held gives way to a choice that is, and is named. */
export function readSelection(
  query: Readonly<Record<string, string | string[] | undefined>>,
  pairs: ReadonlyMap<string, readonly string[]>,
): Selection {
  const refused: string[] = [];
  const take = <T>(key: string, accept: (asked: string) => T | undefined, otherwise: T): T => {
    const asked = query[key];
    if (asked === undefined) return otherwise;
    const taken = typeof asked === "string" ? accept(asked) : undefined;
    if (taken === undefined) refused.push(String(asked).slice(0, LONGEST));
    return taken ?? otherwise;
  };
  const reporter = take("reporter", (asked) => (pairs.has(asked) ? asked : undefined), "CHN");
  const partners = pairs.get(reporter) ?? [];
  const first = partners.includes("KAZ") ? "KAZ" : partners.includes("CHN") ? "CHN" : (partners[0] ?? "WLD");
  const partner = take("partner", (asked) => (partners.includes(asked) ? asked : undefined), first);
  const chosen = take<ShownFlow>("flow", (asked) => flow.safeParse(asked).data, "exports");
  const yearIn = (key: string, otherwise: number) => take(key, (asked) => year.safeParse(asked).data, otherwise);
  const [a, b] = [yearIn("from", heldYears[0] ?? 0), yearIn("to", heldYears.at(-1) ?? 0)];
  return { reporter, partner, flow: chosen, from: Math.min(a, b), to: Math.max(a, b), refused };
}
