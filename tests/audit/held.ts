import { audit } from "@/lib/audit/audit";
import type { Finding } from "@/lib/audit/finding";
import { regionGroups } from "@/lib/audit/groups";
import { loadDataset, loadPublished } from "@/lib/dataset/load";
import type { Claim, PublishedFigure } from "@/lib/dataset/published/schema";

export const dataset = loadDataset("data");
export const published = loadPublished("data", dataset);
export const findings = audit(published, regionGroups(dataset.markets));

/** The findings that have everything named. */
export function found(what: Partial<Finding>): readonly Finding[] {
  return findings.filter((each) =>
    Object.entries(what).every(([field, value]) => JSON.stringify(each[field as keyof Finding]) === JSON.stringify(value)),
  );
}

/** A made-up figure in billions of dollars: exports of A to B in 2001, unless said otherwise. */
export function figure(over: Partial<PublishedFigure>): PublishedFigure {
  return {
    document: "paper",
    place: "Table 1",
    measure: "value",
    flow: "exports",
    reporter: "AAA",
    partner: "BBB",
    ofFlow: null,
    ofPartner: null,
    baseYear: null,
    year: 2001,
    part: null,
    value: "1.0",
    unit: "usd-billion",
    bound: null,
    status: "reported",
    quote: null,
    note: null,
    ...over,
  };
}

/** A made-up claim about the exports of A to B. */
export function claim(over: Partial<Claim>): Claim {
  return {
    document: "paper",
    place: "Table 1",
    kind: "rises",
    reporter: "AAA",
    partner: "BBB",
    flow: "exports",
    measure: "value",
    baseYear: null,
    year: null,
    numbers: null,
    quote: "so it says",
    ...over,
  };
}

/** What the audit finds in made-up figures and claims. */
export function auditOf(
  figures: readonly PublishedFigure[],
  claims: readonly Claim[] = [],
  outside: readonly PublishedFigure[] = [],
): readonly Finding[] {
  return audit({ figures, outside, claims, groups: [], reviewed: [] }, new Map([["group", ["BBB", "CCC"]]]));
}
