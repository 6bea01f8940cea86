#!/usr/bin/env bash
# geolib 3.3.14 (npm): the precise distance of two places nearly opposite on the globe is NaN, while the plain one is right.
#
# getPreciseDistance iterates Vincenty's inverse formula, which is known not to settle near the antipode; what it gives back
# then is not a number, and nothing is raised. Places that trade lie there: Xi'an and Rancagua, Hong Kong and Villazón. A table
# of distances made with it has holes, and a sum or a mean over it is lost.
#
# Seen: Xi'an to Rancagua precise NaN, plain 20,006 km; Xi'an to Lima precise 17,472 km, so it is the antipode alone.
# Exits 0 while it is so, 1 once it is not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts geolib@3.3.14 >/dev/null
cat >ask.cjs <<'JS'
const { getDistance, getPreciseDistance } = require("geolib");
const at = (latitude, longitude) => ({ latitude, longitude });
const xian = at(34.26, 108.93);
for (const [name, place] of [["Rancagua", at(-34.17, -70.74)], ["Lima", at(-12.05, -77.04)]])
  console.log(`${name}: precise ${Math.round(getPreciseDistance(xian, place) / 1000)} km, plain ${Math.round(getDistance(xian, place) / 1000)} km`);
JS
found=$(node ask.cjs)
echo "$found"
[ "$found" = "Rancagua: precise NaN km, plain 20006 km
Lima: precise 17472 km, plain 17492 km" ]
