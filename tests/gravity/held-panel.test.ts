import { expect, test } from "vitest";
import { estimate } from "@/lib/gravity/estimate";
import { heldPanel } from "@/tests/trade/held-panel";
import { readText } from "./file/read";

// The elasticities that the compilers of the panel printed, to two decimals: least squares of the exporters' reports of 2016.
test("least squares of 2016 on the panel that comes with the program gives the elasticities printed with it", () => {
  const { panel } = readText(heldPanel());
  const { coefficients, n, r2 } = estimate(panel, {
    estimator: "ols",
    y: "trade",
    x: ["ln(gdp_exporter)", "ln(gdp_importer)", "ln(dist)", "contig", "comlang", "colony", "rta_2016"],
    effects: [],
    errors: { kind: "hc1" },
    where: "year == 2016",
    reset: false,
  });
  expect(n).toBe(8866);
  expect(r2).toBeCloseTo(0.68, 2);
  const rounded = coefficients
    .filter(({ name }) => name !== "constant")
    .map(({ name, estimate: value }) => [name, Number(value.toFixed(2))]);
  expect(rounded).toEqual([
    ["ln(gdp_exporter)", 1.28],
    ["ln(gdp_importer)", 0.96],
    ["ln(dist)", -0.94],
    ["contig", 0.86],
    ["comlang", 0.58],
    ["colony", 0.42],
    ["rta_2016", 0.81],
  ]);
});
