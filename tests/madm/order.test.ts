import { describe, expect, it } from "vitest";
import { ascendingOrder } from "@/lib/madm/order";

/** Repeatable values of both signs and many sizes, with ties. */
const values = (length: number) => Float64Array.from({ length }, (_, i) => Math.round(Math.sin(i * 12.9898) * 997) * 10 ** ((i % 9) - 4));

describe("ascendingOrder", () => {
  it("sorts short and long inputs alike: by value, equal values in their order", () => {
    for (const length of [0, 1, 2, 100, 2047, 2048, 10_000]) {
      const input = values(length);
      const expected = Array.from(input.keys()).sort((a, b) => (input[a] as number) - (input[b] as number) || a - b);
      expect([...ascendingOrder(input)]).toEqual(expected);
    }
  });

  it("counts 0 and −0 as equal", () => {
    for (const length of [4, 4096]) {
      const input = Float64Array.from({ length }, (_, i) => (i % 2 ? 0 : -0));
      expect([...ascendingOrder(input)]).toEqual([...input.keys()]);
    }
  });

  it("sorts the largest and smallest finite numbers", () => {
    const input = values(4096);
    input.set([Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE, -Number.MIN_VALUE]);
    const order = ascendingOrder(input);
    expect(order[0]).toBe(1);
    expect(order[4095]).toBe(0);
    expect(order.indexOf(3)).toBeLessThan(order.indexOf(2));
  });

  it("leaves the values alone", () => {
    const input = values(3000);
    ascendingOrder(input);
    expect([...input]).toEqual([...values(3000)]);
  });
});
