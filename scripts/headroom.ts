/**
 * `npm run headroom [-- --data folder]`: writes trade/headroom.csv of the data, what the gravity model says of every exporter of
 * the panel in every market. To be run when the panel, the markets or the model change; a test recomputes some of it. The exit code
 * is 0 where it is written, 1 where the data cannot be read, 2 for a command that was not understood.
 */
import "./support/engine.mjs";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { LOOKED_AT, lookAt } from "@/lib/gravity/file/look";
import { guessMapping, panelNames } from "@/lib/gravity/file/mapping";
import { panelReader } from "@/lib/gravity/file/panel-reader";
import { headroomOf } from "@/lib/recommendation/headroom";
import { PANEL_FILE } from "@/lib/trade/gravity-panel";
import { HEADROOM_FILE, headroomColumns } from "@/lib/trade/headroom";
import { load, ofData, readDataCommand, runCommand, Stop } from "./support/decision-command";

await runCommand((words) => {
  const folder = readDataCommand("headroom", words);
  const markets = load(folder, words).markets.map(({ iso3 }) => iso3);
  const { panel } = ofData(words, () => {
    const text = gunzipSync(readFileSync(join(folder, PANEL_FILE))).toString("utf8");
    const look = lookAt(text.slice(0, LOOKED_AT), false);
    const reader = panelReader(look, guessMapping(look));
    reader.push(text);
    return reader.end();
  });
  const exporters = panel.columns.get(panelNames.exporter);
  if (exporters?.kind !== "text") throw new Stop(1, words.commands.noExporters(join(folder, PANEL_FILE)));
  const rows = [...exporters.labels].sort().flatMap((exporter) => headroomOf(panel, exporter, markets));
  const lines = rows.map((row) => headroomColumns.map(([, field]) => row[field] ?? "").join(","));
  writeFileSync(join(folder, HEADROOM_FILE), `${[headroomColumns.map(([name]) => name).join(","), ...lines].join("\n")}\n`);
  console.log(words.commands.rows({ n: rows.length, text: words.format.number(rows.length, 0) }));
});
