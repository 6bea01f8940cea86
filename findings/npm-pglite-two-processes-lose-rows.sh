#!/usr/bin/env bash
# @electric-sql/pglite 0.5.17 (npm): two processes that open one folder are both told that their rows are stored; many are gone.
#
# PostgreSQL lets one server alone into a data folder: the second ends with a sentence about postmaster.pid. This is PostgreSQL
# in a library, and its folder holds such a file too, yet nobody looks at it: a second process opens the same folder without a
# word, and every insert of both is acknowledged. What the folder holds afterwards is what one of them wrote. Whoever
# opens such a folder from a server and from a script beside it has to lock it themselves.
#
# Seen: both acknowledge 300 rows each; whoever opens the folder afterwards counts 374 of the 600. How many are left varies.
# Exits 0 while rows are lost so, 1 once it is not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @electric-sql/pglite@0.5.17 >/dev/null
cat >write.mjs <<'JS'
import { PGlite } from "@electric-sql/pglite";
const [who] = process.argv.slice(2);
const database = await PGlite.create("kept");
await database.exec("create table if not exists noted (who text, n int)");
// The other one has the folder open as well before the first row.
process.stdout.write("open\n");
await new Promise((go) => process.stdin.once("data", go));
let acknowledged = 0;
for (let n = 0; n < 300; n++) acknowledged += (await database.query("insert into noted values ($1, $2)", [who, n])).affectedRows;
await database.close();
process.stdout.write(`${acknowledged}\n`);
process.exit(0);
JS
cat >both.mjs <<'JS'
import { spawn } from "node:child_process";
import { PGlite } from "@electric-sql/pglite";
const first = await PGlite.create("kept");
await first.exec("create table noted (who text, n int)");
await first.close();
const writers = ["a", "b"].map((who) => spawn(process.execPath, ["write.mjs", who], { stdio: ["pipe", "pipe", "inherit"] }));
const said = writers.map(() => "");
writers.forEach((writer, at) => writer.stdout.on("data", (text) => { said[at] += text; }));
while (!said.every((text) => text.startsWith("open"))) await new Promise((next) => setTimeout(next, 50));
const ended = writers.map((writer) => new Promise((done) => writer.once("close", done)));
for (const writer of writers) writer.stdin.write("go\n");
await Promise.all(ended);
const acknowledged = said.map((text) => Number(text.split("\n")[1]));
const after = await PGlite.create("kept");
const { rows } = await after.query("select count(*)::int as n from noted");
await after.close();
console.log(`acknowledged ${acknowledged.join(" + ")}, kept ${rows[0].n}`);
process.exit(0);
JS
found=$(timeout 120 node both.mjs)
echo "$found"
[[ "$found" =~ ^acknowledged\ 300\ \+\ 300,\ kept\ ([0-9]+)$ ]] && [ "${BASH_REMATCH[1]}" -lt 600 ]
