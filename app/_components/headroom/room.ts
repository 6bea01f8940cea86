import { decidedClass } from "@/lib/gravity/classes";
import type { Estimator } from "@/lib/gravity/types";
import type { Rooms } from "../../_server/headroom";

/** One estimator's answer, unpacked. */
export type Room = {
  readonly estimator: Estimator;
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  readonly potentialClass: NonNullable<ReturnType<typeof decidedClass>>;
};

/** The actual flow of an exporter to a market, and both estimators' ratios; `null` where the model has nothing to say. */
export function roomOf(
  { rooms }: Rooms,
  exporter: string,
  market: string,
): { readonly actual: number; readonly by: readonly Room[] } | null {
  const packed = rooms[`${exporter} ${market}`];
  const actual = packed?.[0] ?? null;
  if (!packed || actual === null) return null;
  const by = (["ppml", "ols"] as const).flatMap((estimator): Room[] => {
    const from = estimator === "ppml" ? 1 : 4;
    const [ratio, low, high] = [packed[from] ?? null, packed[from + 1] ?? null, packed[from + 2] ?? null];
    const potentialClass = decidedClass(ratio, low, high);
    if (ratio === null || low === null || high === null || potentialClass === null) return [];
    return [{ estimator, ratio, low, high, potentialClass }];
  });
  return by.length > 0 ? { actual, by } : null;
}
