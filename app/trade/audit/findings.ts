import { audit } from "@/lib/audit/audit";
import type { Finding } from "@/lib/audit/finding";
import { regionGroups } from "@/lib/audit/groups";
import { dataset, published } from "../../_state/server";

let found: readonly Finding[] | undefined;

/** What the audit of the printed figures finds, worked out once per server. */
export function findings(): readonly Finding[] {
  found ??= audit(published(), regionGroups(dataset().markets));
  return found;
}
