import type { Market } from "@/lib/dataset/schema";
import type { Groups } from "./rules/sums";

/** The regions of the data set as groups, each with its markets. */
export function regionGroups(markets: readonly Pick<Market, "iso3" | "region">[]): Groups {
  const groups = new Map<string, string[]>();
  for (const { iso3, region } of markets) groups.set(region, [...(groups.get(region) ?? []), iso3]);
  return groups;
}
