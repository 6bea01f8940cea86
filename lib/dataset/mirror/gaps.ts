import type { Dataset, Flow, Market, MirrorGap } from "../schema";
import { mirrorFlag, mirrorPairs } from "./pairs";

/**
 * The mirror gaps to warn of: for every exporter and market the newest year that both report, where the ratio is flagged.
 * Small enough to travel with every page, which the flows are not.
 */
export function mirrorGaps(flows: readonly Flow[], markets: readonly Pick<Market, "iso3">[]): readonly MirrorGap[] {
  const known = new Set(markets.map(({ iso3 }) => iso3));
  const newest = new Map<string, MirrorGap>();
  for (const { exporter, importer, year, ratio, exported, imported } of mirrorPairs(flows))
    if (known.has(importer)) {
      const sources = [...new Set([exported.source, imported.source])];
      newest.set(`${exporter} ${importer}`, { exporter, market: importer, year, ratio: Number(ratio.toPrecision(3)), sources });
    }
  return [...newest.values()].filter(({ ratio }) => mirrorFlag(ratio) !== null);
}

/** The gap to warn of between an exporter and a market; `null` where the two agree or do not both report. */
export function mirrorGap(dataset: Dataset, exporter: string, market: string): MirrorGap | null {
  return dataset.mirrors.find((gap) => gap.exporter === exporter && gap.market === market) ?? null;
}
