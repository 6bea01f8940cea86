import { describe, expect, test } from "vitest";
import { Refusal } from "@/lib/math/refusal";
import { halfSpacesOf, innermost, meets, type WeightConstraints } from "@/lib/robustness/weights/constraints";

const weights = (...list: number[]) => Float64Array.from(list);

function refusal(columns: number, constraints: WeightConstraints) {
  try {
    halfSpacesOf(columns, constraints);
  } catch (error) {
    if (error instanceof Refusal) return error.issues[0];
    throw error;
  }
  return undefined;
}

describe("constraints on weights", () => {
  test.each<[string, WeightConstraints, Float64Array, Float64Array]>([
    ["an order of groups", { order: [[0, 1], [2]] }, weights(0.3, 0.3, 0.4), weights(0.2, 0.2, 0.6)],
    ["a range from below", { ranges: [{ group: [0], low: 0.2, high: 1 }] }, weights(0.2, 0.3, 0.5), weights(0.1, 0.4, 0.5)],
    ["a range from above", { ranges: [{ group: [0, 2], low: 0, high: 0.6 }] }, weights(0.1, 0.4, 0.5), weights(0.2, 0.3, 0.5)],
    ["a ratio from below", { ratios: [{ over: [0], under: [1], low: 2, high: 9 }] }, weights(0.4, 0.2, 0.4), weights(0.3, 0.2, 0.5)],
    ["a ratio from above", { ratios: [{ over: [0], under: [1], low: 0, high: 2 }] }, weights(0.4, 0.2, 0.4), weights(0.5, 0.2, 0.3)],
  ])("%s lets in what meets it and keeps out what does not", (_, constraints, inside, outside) => {
    const spaces = halfSpacesOf(3, constraints);
    expect([meets(spaces, inside), meets(spaces, outside)]).toEqual([true, false]);
  });

  test("that hold anyway make no half-space", () => {
    expect(halfSpacesOf(2, { order: [[0]], ranges: [{ group: [0], low: 0, high: 1 }] }).rows).toEqual([]);
  });

  test("that contradict those before them are refused by name", () => {
    const range = (low: number, high: number) => ({ group: [0], low, high });
    expect(refusal(2, { order: [[0], [1]], ranges: [range(0.1, 0.4)] })).toMatchObject({ code: "contradiction", path: ["ranges", 0] });
    expect(refusal(3, { ranges: [range(0.6, 0.9), { group: [1], low: 0.5, high: 0.7 }] })?.path).toEqual(["ranges", 1]);
    expect(
      refusal(2, {
        ratios: [
          { over: [0], under: [1], low: 2, high: 3 },
          { over: [1], under: [0], low: 2, high: 3 },
        ],
      })?.path,
    ).toEqual(["ratios", 1]);
  });

  test("that leave a single point, or fix a weight, leave no room", () => {
    expect(refusal(2, { order: [[0], [1], [0]] })).toMatchObject({ code: "no-room", path: ["order", 2] });
    expect(refusal(2, { ranges: [{ group: [0], low: 0.5, high: 0.5 }] })).toMatchObject({ code: "out-of-range", path: ["ranges", 0] });
  });

  test.each<WeightConstraints>([
    { ranges: [{ group: [0], low: 1e-6, high: 2e-6 }] },
    { ranges: [{ group: [0, 1], low: 0.999999, high: 0.9999995 }] },
    { ratios: [{ over: [0], under: [1], low: 1.9999999, high: 2.0000001 }] },
    { ratios: [{ over: [0], under: [1], low: 1e5, high: 1e6 }] },
  ])("however narrow they are, an inside is found: %j", (constraints) => {
    const spaces = halfSpacesOf(3, constraints);
    const inside = innermost(3, spaces);
    expect(inside && meets(spaces, inside)).toBe(true);
  });

  test("that can hold but for so little room are not said to contradict each other, and those that cannot are", () => {
    expect(refusal(3, { ranges: [{ group: [0], low: 0.2, high: 0.2 + 1e-10 }] })?.code).toBe("no-room");
    expect(refusal(3, { ratios: [{ over: [0], under: [1], low: 2, high: 2 + 1e-10 }] })?.code).toBe("no-room");
    expect(
      refusal(3, {
        ranges: [
          { group: [0], low: 0.6, high: 0.7 },
          { group: [1], low: 0.4000001, high: 0.5 },
        ],
      })?.code,
    ).toBe("contradiction");
  });

  test("that are upside down or name a criterion there is not are refused with what is accepted", () => {
    expect(refusal(2, { ranges: [{ group: [0], low: 0.6, high: 0.5 }] })?.values.accepted).toBe("0 ≤ low < high ≤ 1");
    expect(refusal(2, { ranges: [{ group: [2], low: 0, high: 0.5 }] })?.values).toEqual({ accepted: "0–1", found: "2" });
    expect(refusal(2, { ratios: [{ over: [0], under: [1], low: Number.NaN, high: 1 }] })?.code).toBe("out-of-range");
  });

  test("are kept farthest from all sides at the innermost weights: even ones without a constraint", () => {
    expect([...(innermost(4, { rows: [], bounds: [] }) ?? [])]).toEqual(Array(4).fill(expect.closeTo(0.25, 12)));
  });
});
