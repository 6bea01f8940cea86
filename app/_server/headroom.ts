import { readFileSync } from "node:fs";
import { join } from "node:path";
import { panelSources } from "@/lib/trade/gravity-panel";
import { HEADROOM_FILE, type Headroom, parseHeadroom } from "@/lib/trade/headroom";
import { dataset } from "./data";

let loaded: readonly Headroom[] | undefined;

/** The headroom held, read once per server. It goes to the pages that print it and to no other. */
function held(): readonly Headroom[] {
  loaded ??= parseHeadroom(readFileSync(join(process.cwd(), "data", HEADROOM_FILE), "utf8"));
  return loaded;
}

/** What both estimators say of one exporter in one market: actual flow, ratio, lower and upper end. `null` where there is no ratio. */
export type PackedRoom = readonly (number | null)[];

/** Both estimators' answers by exporter and market, short enough to travel with a page, and what they have in common. */
export type Rooms = {
  readonly year: number;
  /** Who publishes the figures behind the model. */
  readonly publishers: readonly string[];
  readonly rooms: Readonly<Record<string, PackedRoom>>;
};

/** The headroom in one market, or in all: by "CHN KAZ", actual and PPML's ratio, low, high, then those of OLS. */
export function rooms(market?: string): Rooms {
  const found: Record<string, (number | null)[]> = {};
  for (const row of held()) {
    if (market !== undefined && row.market !== market) continue;
    const key = `${row.exporter} ${row.market}`;
    const room = found[key] ?? [row.actualUsd && Number(row.actualUsd.toPrecision(3)), null, null, null, null, null, null];
    const from = row.estimator === "ppml" ? 1 : 4;
    [row.ratio, row.low, row.high].forEach((value, i) => {
      room[from + i] = value === null ? null : Number(value.toPrecision(3));
    });
    found[key] = room;
  }
  const publishers = dataset()
    .sources.filter(({ id }) => panelSources.includes(id))
    .map(({ publisher }) => publisher);
  return { year: held()[0]?.year ?? 0, publishers: [...new Set(publishers)], rooms: found };
}
