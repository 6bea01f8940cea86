import { expect, test } from "vitest";
import type { Indicator, Market } from "@/lib/dataset/schema";
import { overrideKey, overrideOf } from "@/lib/problem/overrides";
import { madeDataset, madeIndicator } from "../samples/dataset";
import { madeOverride } from "../samples/decision";

const market = madeDataset().markets[0] as Market;
const rules: Indicator = madeIndicator("rules", "regulation", { range: [0, 10] });

test("an override is found by market and indicator", () => {
  const overrides = [madeOverride("BBB", "rules", 1), madeOverride("AAA", "buyers", 2), madeOverride("AAA", "rules", 3)];
  expect(overrideOf(overrides, market, rules)?.value).toBe(3);
  expect(overrideOf([], market, rules)).toBeNull();
  expect(overrideOf(overrides.slice(0, 2), market, rules)).toBeNull();
});

test.each([
  [0, true],
  [10, true],
  [-0.1, false],
  [10.1, false],
  [1e300, false],
])("on a range of 0 to 10, an override of %d is used: %s", (value, used) => {
  expect(overrideOf([madeOverride("AAA", "rules", value)], market, rules) !== null).toBe(used);
});

test("of two for the same figure the later counts", () => {
  expect(overrideOf([madeOverride("AAA", "rules", 1), madeOverride("AAA", "rules", 2)], market, rules)?.value).toBe(2);
});

test("market and indicator cannot run together: a code has no blank", () => {
  expect(overrideKey("AAA", "rules")).toBe("AAA rules");
});
