import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { headroomModel, headroomOf } from "@/lib/recommendation/headroom";
import { HEADROOM_FILE, parseHeadroom } from "@/lib/trade/headroom";
import { readText } from "../gravity/file/read";
import { heldPanel } from "../trade/held-panel";

const held = parseHeadroom(readFileSync(join("data", HEADROOM_FILE), "utf8"));
const dataset = loadDataset("data");
const markets = dataset.markets.map(({ iso3 }) => iso3);

describe("the headroom held", () => {
  // One exporter that reports, one that does not, and a market that exports itself.
  test.each(["CHN", "TWN", "KAZ"])("is what the model says when it is asked again: %s", { timeout: 60_000 }, (exporter) => {
    const { panel } = readText(heldPanel());
    expect(held.filter((row) => row.exporter === exporter)).toEqual(headroomOf(panel, exporter, markets));
  });

  test("names every exporter of the panel, no pair twice by one estimator, and one model only", () => {
    expect(new Set(held.map(({ exporter }) => exporter)).size).toBe(61);
    expect(new Set(held.map(({ exporter, market, estimator }) => `${exporter} ${market} ${estimator}`)).size).toBe(held.length);
    expect(new Set(held.map(({ specification }) => specification))).toEqual(new Set([headroomModel.id]));
    expect(held.filter(({ exporter, market }) => exporter === market || !markets.includes(market))).toEqual([]);
  });

  test("has its ratio inside its interval, and equal to actual over predicted, or none of them", () => {
    for (const { actualUsd, predictedUsd, ratio, low, high } of held) {
      if (ratio === null) expect([predictedUsd, low, high]).toEqual([null, null, null]);
      else {
        expect((low as number) < ratio && ratio < (high as number)).toBe(true);
        expect(ratio / ((actualUsd as number) / (predictedUsd as number))).toBeCloseTo(1, 2);
      }
    }
  });
});

test("a line that is not as it should be is refused by its place", () => {
  const header = "exporter,market,year,flow,estimator,actual_usd,predicted_usd,ratio,low,high,specification";
  expect(() => parseHeadroom(`${header}\nCHN,KAZ,2020,exports_usd,guess,1,1,1,1,1,x\n`)).toThrow("estimator");
  expect(() => parseHeadroom(`${header}\nCHN,KAZ,2020,exports_usd,ols,-1,1,1,1,1,x\n`)).toThrow("actual_usd");
});
