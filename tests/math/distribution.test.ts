import { describe, expect, test } from "vitest";
import { criticalValue, normalTails, studentTails } from "@/lib/math/distribution";

describe("the tails of the normal distribution", () => {
  test.each([
    [0, 1],
    [1, 0.317310507862914],
    [1.959963984540054, 0.05],
    [-2.575829303548901, 0.01],
    [3, 0.00269979606326019],
    [6, 1.9731752900754e-9],
  ])("beyond ±%d are as tabulated", (z, p) => {
    expect(normalTails(z) / p).toBeCloseTo(1, 11);
  });

  test("meet where the method changes", () => {
    expect(normalTails(3 - 1e-12) / normalTails(3)).toBeCloseTo(1, 10);
  });
});

describe("the tails of Student's t", () => {
  test("with one degree of freedom are those of the Cauchy distribution, with two have a closed form", () => {
    for (const t of [0.1, 1, 4, 50]) {
      expect(studentTails(t, 1)).toBeCloseTo(1 - (2 / Math.PI) * Math.atan(t), 13);
      expect(studentTails(t, 2)).toBeCloseTo(1 - t / Math.sqrt(2 + t * t), 13);
    }
  });

  test.each([
    [5, 2.570581835636314],
    [30, 2.042272456301238],
    [120, 1.979930405082422],
  ])("with %d degrees leave 5 % beyond the value in the tables", (degrees, value) => {
    expect(criticalValue((t) => studentTails(t, degrees), 0.05)).toBeCloseTo(value, 10);
  });

  test("approach the normal distribution", () => {
    expect(studentTails(1.959963984540054, 1e7)).toBeCloseTo(0.05, 7);
  });
});
