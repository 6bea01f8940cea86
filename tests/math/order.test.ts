import { describe, expect, it } from "vitest";
import { orderOf } from "@/lib/math/order";

/** Repeatable values of both signs and many sizes, with ties. */
const values = (length: number) => Float64Array.from({ length }, (_, i) => Math.round(Math.sin(i * 12.9898) * 997) * 10 ** ((i % 9) - 4));

describe("orderOf", () => {
  it("sorts short and long inputs alike: by value, equal values in their order", () => {
    for (const length of [0, 1, 2, 100, 1023, 1024, 10_000]) {
      const input = values(length);
      const expected = Array.from(input.keys()).sort((a, b) => (input[a] as number) - (input[b] as number) || a - b);
      expect([...orderOf(input, "ascending")]).toEqual(expected);
    }
  });

  it("sorts the other way round just as well, equal values still in their order", () => {
    for (const length of [7, 1023, 1024, 5000]) {
      const input = values(length);
      const expected = Array.from(input.keys()).sort((a, b) => (input[b] as number) - (input[a] as number) || a - b);
      expect([...orderOf(input, "descending")]).toEqual(expected);
    }
  });

  it("sorts values that agree in the upper half of their bits, few of them or all", () => {
    const close = Float64Array.from({ length: 3000 }, (_, i) => 1 + ((i * 7919) % 3000) * Number.EPSILON);
    expect([...orderOf(close, "ascending")].map((row) => close[row])).toEqual([...close].sort());
    const few = Float64Array.from({ length: 3000 }, (_, i) => Math.floor(i / 3) + (3 - (i % 3)) * 1e-13);
    expect([...orderOf(few, "ascending")].map((row) => few[row])).toEqual([...few.slice().sort()]);
  });

  it("counts 0 and −0 as equal", () => {
    for (const length of [4, 4096]) {
      const input = Float64Array.from({ length }, (_, i) => (i % 2 ? 0 : -0));
      expect([...orderOf(input, "ascending")]).toEqual([...input.keys()]);
    }
  });

  it("sorts the largest and smallest finite numbers", () => {
    const input = values(4096);
    input.set([Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE, -Number.MIN_VALUE]);
    const order = orderOf(input, "ascending");
    expect(order[0]).toBe(1);
    expect(order[4095]).toBe(0);
    expect(order.indexOf(3)).toBeLessThan(order.indexOf(2));
  });

  it("leaves the values alone", () => {
    const input = values(3000);
    orderOf(input, "ascending");
    expect([...input]).toEqual([...values(3000)]);
  });
});
