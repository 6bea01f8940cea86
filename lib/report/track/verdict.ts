import type { Words } from "@/lib/i18n/speech";
import { censusIds } from "@/lib/track/outcomes";
import type { Estimate, OutcomeRecord, TrackRecord } from "@/lib/track/schema";

/** Whether a simple rule stands ahead of the program in an outcome, and whether by more than its interval. */
export function beatenIn({ ahead }: OutcomeRecord): { readonly behind: boolean; readonly beyond: boolean } {
  return {
    behind: ahead.some(({ correlation }) => correlation.mean < 0),
    beyond: ahead.some(({ correlation: { high } }) => high !== null && high < 0),
  };
}

/** The outcomes that many exporters are held against: what the verdict counts. */
export function widely({ outcomes }: TrackRecord): OutcomeRecord[] {
  return outcomes.filter(({ outcome }) => !(censusIds as readonly string[]).includes(outcome));
}

/** An estimate with its interval, as correlations are printed. */
export function correlationText({ mean, low, high }: Estimate, { track, format }: Words<"track">): string {
  const [middle, ...ends] = [mean, low, high].map((value) => (value === null ? "" : format.number(value, 2)));
  return low === null ? (middle ?? "") : track.interval(middle ?? "", ends[0] ?? "", ends[1] ?? "");
}

/** The same for a part of one. */
export function partText({ mean, low, high }: Estimate, { track, format }: Words<"track">): string {
  if (low === null || high === null) return format.percent(mean);
  return track.interval(format.percent(mean), format.percent(low), format.percent(high));
}

/**
 * What the record says, in sentences: where a simple rule is ahead, that comes first.
 *
 * @param nameOf a market's name by its code
 */
export function verdictText(
  record: TrackRecord,
  nameOf: (iso3: string) => string,
  { track: { verdict }, format }: Words<"track">,
): string[] {
  const tests = widely(record);
  const beaten = tests.map(beatenIn);
  const [behind, beyond] = [beaten.filter((each) => each.behind).length, beaten.filter((each) => each.beyond).length];
  const growth = tests.find(({ outcome }) => outcome === "growth-1")?.rankers.find(({ ranker }) => ranker === "caravan")?.correlation;
  const two = (value: number | null) => format.number(value ?? 0, 2);
  const [firm, fragile] = [record.words.find(({ word }) => word === "firm"), record.words.find(({ word }) => word === "fragile")];
  const better = growth?.low != null && growth.low > 0;
  const worse = growth?.high != null && growth.high < 0;
  return [
    behind > 0 ? verdict.behind(behind, tests.length, beyond) : verdict.ahead(tests.length),
    ...(growth
      ? [
          format.sentences([
            verdict.growth(two(growth.mean), two(growth.low), two(growth.high)),
            better ? verdict.better : worse ? verdict.worse : verdict.chance,
          ]),
          ...(better ? [] : [verdict.forecast]),
        ]
      : []),
    ...(firm?.two && fragile?.two
      ? [verdict.last(format.percent(firm.two.mean), format.percent(fragile.two.mean), format.number(fragile.answers, 0))]
      : []),
    verdict.commonest(nameOf(record.commonest.market), format.percent(record.commonest.part)),
  ];
}
