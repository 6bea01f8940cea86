#!/usr/bin/env bash
# world-countries 5.1.0 (npm): Sri Lanka borders India, India does not border Sri Lanka.
#
# A common border is symmetric, and gravity models of trade take it as a column of the pair. Here it depends on who is the
# exporter: of all the borders listed, each stands in both countries' lists but this one. There is no border on land between
# the two, so a model gets a neighbour too many on one of its two rows.
#
# Seen: the pairs listed from one side only: LKA-IND.
# Exits 0 while it is so, 1 once it is not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts world-countries@5.1.0 >/dev/null
cat >ask.cjs <<'JS'
const countries = require("world-countries");
const bordersOf = new Map(countries.map(({ cca3, borders }) => [cca3, borders]));
const pairs = countries.flatMap(({ cca3, borders }) => borders.map((other) => [cca3, other]));
const oneSided = pairs.filter(([from, to]) => !bordersOf.get(to)?.includes(from));
console.log(`${pairs.length > 600 ? "over 600" : pairs.length} borders listed, from one side only: ${oneSided.map((pair) => pair.join("-")).join(" ")}`);
JS
found=$(node ask.cjs)
echo "$found"
[ "$found" = "over 600 borders listed, from one side only: LKA-IND" ]
