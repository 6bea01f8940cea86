import { expect, test } from "vitest";
import { legible } from "@/lib/report/gravity/notes";

test.each([
  [0.123456789, 3, "0.123"],
  [-0.87, 3, "-0.870"],
  [0.01, 3, "0.010"],
  [12345.678, 3, "12345.678"],
  [0, 3, "0.000"],
  [0.0012345, 3, "0.00123"],
  [-0.00000123456, 6, "-0.00000123"],
  [0.0000009, 6, "9.00e-7"],
  [2.646935e-26, 6, "2.65e-26"],
])("%d with %i decimals is %s", (value, decimals, printed) => {
  expect(legible(value, decimals)).toBe(printed);
});
