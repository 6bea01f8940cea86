import { audit } from "@/lib/audit/audit";
import { type Finding, verdicts } from "@/lib/audit/finding";
import { regionGroups } from "@/lib/audit/groups";
import { dataset, published } from "../../../_server/data";

let found: readonly Finding[] | undefined;

/** What the audit of the printed figures finds, the worst of each rule first, worked out once per server. */
export function findings(): readonly Finding[] {
  found ??= audit(published(), regionGroups(dataset().markets)).toSorted(
    (a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) || (a.years[0] ?? 0) - (b.years[0] ?? 0),
  );
  return found;
}
