import type { PillarId } from "@/lib/dataset/ids";
import type { Measure } from "@/lib/dataset/schema";
import type { MarketResult } from "@/lib/evaluate";
import { namesInParticular } from "@/lib/recommendation/barriers";

/** A measure and the markets whose barrier it answers, so that a report states it once and not once a market. */
export type MeasureUse = {
  readonly measure: Measure;
  /** Markets the source sentence covers, and those added by inference. */
  readonly stated: readonly string[];
  readonly inferred: readonly string[];
};

export type PillarMeasures = {
  readonly pillar: PillarId;
  /** The markets with this barrier, and how strong each is against the middle of the field, 0–100. */
  readonly markets: readonly { readonly iso3: string; readonly strength: number; readonly fieldMedian: number }[];
  readonly toDo: readonly MeasureUse[];
  readonly toWatch: readonly MeasureUse[];
  /** Written for exporters of other countries than the asker's: what they are told, and no advice. */
  readonly context: readonly MeasureUse[];
  /** Markets with this barrier for which no measure speaks in particular. */
  readonly withoutOwn: readonly string[];
};

/** The measures that answer the barriers of these markets, pillar by pillar, each once with the markets it is for. */
export function measuresByPillar(results: readonly MarketResult[]): PillarMeasures[] {
  const pillars = [...new Set(results.flatMap((result) => result.recommendation.barriers.map(({ pillar }) => pillar)))];
  return pillars.map((pillar) => {
    const answers = results.flatMap((result) =>
      result.recommendation.measures.filter((answer) => answer.pillar === pillar).map((answer) => ({ iso3: result.market.iso3, answer })),
    );
    const uses = (pick: "toDo" | "toWatch" | "context") => {
      const measures = [...new Set(answers.flatMap(({ answer }) => answer[pick]))];
      return measures.map((measure): MeasureUse => {
        const markets = answers.filter(({ answer }) => answer[pick].includes(measure)).map(({ iso3 }) => iso3);
        return {
          measure,
          stated: markets.filter((iso3) => measure.markets.includes(iso3)),
          inferred: markets.filter((iso3) => !measure.markets.includes(iso3)),
        };
      });
    };
    const own = (iso3: string) =>
      answers.some(
        ({ iso3: other, answer }) =>
          other === iso3 && [...answer.toDo, ...answer.toWatch].some((measure) => namesInParticular(measure, iso3)),
      );
    const markets = results.flatMap(({ market, recommendation }) =>
      recommendation.barriers
        .filter((barrier) => barrier.pillar === pillar)
        .map(({ strength, fieldMedian }) => ({ iso3: market.iso3, strength, fieldMedian })),
    );
    return {
      pillar,
      markets,
      toDo: uses("toDo"),
      toWatch: uses("toWatch"),
      context: uses("context"),
      withoutOwn: answers.map(({ iso3 }) => iso3).filter((iso3) => !own(iso3)),
    };
  });
}
