/** Where a market's tile stands: columns and rows counted from 0. */
export type Tile = { readonly market: string; readonly column: number; readonly row: number };
export type TileMap = { readonly tiles: readonly Tile[]; readonly columns: number; readonly rows: number };

/** How a screen holds the two parts of the map: beside or below each other. */
export type TileLayout = "wide" | "tall";

/** Each market near its neighbours, as a reader expects to find it; a tile is no area and has no borders. */
const WEST: Readonly<Record<string, readonly [column: number, row: number]>> = {
  KAZ: [3, 0],
  GEO: [0, 1],
  UZB: [3, 1],
  KGZ: [4, 1],
  ARM: [0, 2],
  AZE: [1, 2],
  TKM: [2, 2],
  TJK: [4, 2],
};
const EAST: typeof WEST = {
  MMR: [0, 0],
  LAO: [1, 0],
  VNM: [2, 0],
  THA: [1, 1],
  KHM: [2, 1],
  PHL: [3, 1],
  MYS: [1, 2],
  BRN: [2, 2],
  SGP: [1, 3],
  IDN: [2, 3],
};
/** Where the eastern part begins. */
const SHIFT: Readonly<Record<TileLayout, readonly [columns: number, rows: number]>> = { wide: [5.5, 0], tall: [0, 3.5] };
const COLUMNS: Readonly<Record<TileLayout, number>> = { wide: 9.5, tall: 5 };

/** A tile for every market; those the map does not know, as one the user added, stand in rows of their own below it. */
export function tileMap(markets: readonly string[], layout: TileLayout): TileMap {
  const [right, down] = SHIFT[layout];
  const columns = COLUMNS[layout];
  const known = markets.flatMap((market): Tile[] => {
    const west = WEST[market];
    if (west) return [{ market, column: west[0], row: west[1] }];
    const east = EAST[market];
    return east ? [{ market, column: east[0] + right, row: east[1] + down }] : [];
  });
  const below = Math.max(0, ...known.map(({ row }) => row + 1)) + (known.length > 0 ? 0.5 : 0);
  const across = Math.floor(columns);
  const others = markets
    .filter((market) => !WEST[market] && !EAST[market])
    .map((market, at): Tile => ({ market, column: at % across, row: below + Math.floor(at / across) }));
  const tiles = [...known, ...others];
  return { tiles, columns, rows: Math.max(0, ...tiles.map(({ row }) => row + 1)) };
}
