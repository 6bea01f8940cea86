/**
 * `npm run headroom`: writes data/trade/headroom.csv, what the gravity model says of every exporter of the panel in every
 * market. To be run when the panel, the markets or the model change; a test recomputes some of it.
 */
import "./support/engine.mjs";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { all as words } from "@/app/_language/all-words";
import { loadDataset } from "@/lib/dataset/load";
import { LOOKED_AT, lookAt } from "@/lib/gravity/file/look";
import { guessMapping, panelNames } from "@/lib/gravity/file/mapping";
import { panelReader } from "@/lib/gravity/file/panel-reader";
import { headroomOf } from "@/lib/recommendation/headroom";
import { PANEL_FILE } from "@/lib/trade/gravity-panel";
import { HEADROOM_FILE, headroomColumns } from "@/lib/trade/headroom";

const text = gunzipSync(readFileSync(join("data", PANEL_FILE))).toString("utf8");
const look = lookAt(text.slice(0, LOOKED_AT), false);
const reader = panelReader(look, guessMapping(look));
reader.push(text);
const { panel } = reader.end();
const exporters = panel.columns.get(panelNames.exporter);
if (exporters?.kind !== "text") throw new Error("The panel names no exporters.");
const markets = loadDataset("data").markets.map(({ iso3 }) => iso3);
const rows = [...exporters.labels].sort().flatMap((exporter) => headroomOf(panel, exporter, markets));
const lines = rows.map((row) => headroomColumns.map(([, field]) => row[field] ?? "").join(","));
writeFileSync(join("data", HEADROOM_FILE), `${[headroomColumns.map(([name]) => name).join(","), ...lines].join("\n")}\n`);
console.log(words.commands.rows(words.format.number(rows.length, 0)));
