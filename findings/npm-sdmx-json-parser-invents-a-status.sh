#!/usr/bin/env bash
# sdmx-json-parser 0.3.1 (npm): an observation without a status, or in a series without a unit, is given the first one of the list.
#
# In SDMX-JSON an observation is [value, index of attribute, …] and a series has a list of such indices; an index of null, or none
# at all, says that the attribute has no value there. The parser takes it for index 0. What stands first in a list of codes is
# whatever the publisher met first: here every plain figure becomes an estimate, and a series whose unit nobody states is in
# per cent. Its list of raw observations still holds the null; `getData`, which is what one reads, does not.
#
# Seen: 20 with null, 5 with nothing at all and 7 with index 0 are all "Estimated value"; only 10, with index 1, is "Normal
# value"; the unit of the second series, null, is "Per cent".
# Exits 0 while it is so, 1 once it is not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts sdmx-json-parser@0.3.1 >/dev/null
cat >ask.mjs <<'JS'
import { createServer } from "node:http";
import found from "sdmx-json-parser";

const listed = (id, keyPosition, names) => ({ id, name: id, keyPosition, values: names.map((name) => ({ id: name, name })) });
const message = {
  meta: { schema: "https://json.sdmx.org/2.0.0/sdmx-json-data-schema.json", id: "tariffs", prepared: "2026-01-01T00:00:00Z" },
  data: {
    dataSets: [
      {
        structure: 0,
        action: "Replace",
        series: {
          "0:0": { attributes: [0], observations: { 0: [10, 1], 1: [20, null] } },
          "1:0": { attributes: [null], observations: { 0: [7, 0], 1: [5] } },
        },
      },
    ],
    structures: [
      {
        name: "Tariffs",
        dimensions: {
          dataSet: [],
          series: [listed("REF_AREA", 0, ["Kazakhstan", "Uzbekistan"]), listed("INDICATOR", 1, ["Tariff"])],
          observation: [listed("TIME_PERIOD", 2, ["2022", "2023"])],
        },
        attributes: {
          dataSet: [],
          series: [listed("UNIT", undefined, ["Per cent"])],
          observation: [listed("OBS_STATUS", undefined, ["Estimated value", "Normal value"])],
        },
        annotations: [],
      },
    ],
  },
};
const server = createServer((_, response) => response.setHeader("content-type", "application/json").end(JSON.stringify(message)));
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const parser = new found.SDMXParser();
await parser.getDatasets(`http://127.0.0.1:${server.address().port}/data`);
for (const each of parser.getData()) console.log([each.REF_AREA, each.TIME_PERIOD, each.value, each.UNIT, each.OBS_STATUS].join("; "));
server.close();
JS
found=$(node ask.mjs)
echo "$found"
[ "$found" = "Kazakhstan; 2022; 10; Per cent; Normal value
Kazakhstan; 2023; 20; Per cent; Estimated value
Uzbekistan; 2022; 7; Per cent; Estimated value
Uzbekistan; 2023; 5; Per cent; Estimated value" ]
