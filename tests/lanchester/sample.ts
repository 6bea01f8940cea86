import fc from "fast-check";
import type { PositionInput } from "@/lib/lanchester/position";
import type { MarketDefinition } from "@/lib/lanchester/shares";

/** A made market definition, for tests only. */
export const definition: MarketDefinition = {
  product: "made product",
  channel: "online",
  area: "made area",
  period: "one year",
  unit: "value",
  source: "made for a test",
};

/** Own share and rivals' shares, rivals named R1, R2, … in the order given. */
export function input(ownPct: number | null, rivalPcts: readonly number[], more: Partial<PositionInput> = {}): PositionInput {
  return {
    definition,
    own: { name: "Own", sharePct: ownPct },
    rivals: rivalPcts.map((sharePct, i) => ({ name: `R${i + 1}`, sharePct })),
    battle: "wide",
    ...more,
  };
}

/** Any market that is accepted: 1 to 8 suppliers, the own one first, and a rest; ties and zeros are likely. */
export const anyMarket = fc
  .record({
    parts: fc.array(fc.oneof(fc.integer({ min: 0, max: 20 }), fc.double({ min: 1e-3, max: 20, noNaN: true })), {
      minLength: 1,
      maxLength: 8,
    }),
    rest: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 40, noNaN: true })),
    battle: fc.constantFrom("local" as const, "wide" as const),
  })
  .filter(({ parts }) => parts.some((part) => part > 0.01))
  .map(({ parts, rest, battle }) => {
    const total = parts.reduce((sum, part) => sum + part, rest);
    const [own = 0, ...rivals] = parts.map((part) => (part / total) * 100);
    return input(own, rivals, { battle });
  });
