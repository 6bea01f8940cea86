import { expect, test } from "vitest";
import { tileMap } from "@/lib/charts/tiles";
import { loadDataset } from "@/lib/dataset/load";

const held = loadDataset("data").markets.map(({ iso3 }) => iso3);

test.each(["wide", "tall"] as const)("every market held has a tile of its own, and none lies on another, %s", (layout) => {
  const { tiles, columns, rows } = tileMap(held, layout);
  expect(tiles.map(({ market }) => market).sort()).toEqual([...held].sort());
  for (const [i, a] of tiles.entries()) {
    expect(a.column + 1).toBeLessThanOrEqual(columns);
    expect(a.row + 1).toBeLessThanOrEqual(rows);
    for (const b of tiles.slice(i + 1)) expect(Math.abs(a.column - b.column) >= 1 || Math.abs(a.row - b.row) >= 1).toBe(true);
  }
});

test("a market the map does not know stands below, and alone where nothing else is there", () => {
  const { tiles } = tileMap(["SGP", "AAA", "BBB"], "wide");
  const [singapore, a, b] = tiles;
  expect(a?.row).toBeGreaterThan(singapore?.row ?? 0);
  expect([a?.column, b?.column]).toEqual([0, 1]);
  expect(tileMap(["AAA"], "tall").tiles).toEqual([{ market: "AAA", column: 0, row: 0 }]);
  expect(tileMap([], "tall")).toEqual({ tiles: [], columns: 5, rows: 0 });
});
