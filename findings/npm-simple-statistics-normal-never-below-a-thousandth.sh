#!/usr/bin/env bash
# simple-statistics 7.12.1 (npm): cumulativeStdNormalProbability is never below 0.001 nor above 0.999, however far out.
#
# It looks the probability up in a printed table that ends at z = 3.09, and gives the table's last entry, of four digits,
# for everything beyond. A two-sided p of a coefficient worked out from it is at least 0.002: nothing is ever significant at
# 0.1 %, and z = 4 and z = 40 cannot be told apart. By the error function Φ(-4) is 0.0000316712 (Abramowitz and Stegun,
# 7.1.22), of which the answer is 32 times as much.
#
# Seen: Φ(-3.09), Φ(-4), Φ(-8) all 0.001; Φ(4) 0.999; two-sided p of z = 6 is 0.002 (right: 2e-9).
# Exits 0 while it is so, 1 once it is not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts simple-statistics@7.12.1 >/dev/null
cat >ask.mjs <<'JS'
import { cumulativeStdNormalProbability as phi } from "simple-statistics";
const shown = (value) => value.toFixed(6);
console.log([-3.09, -4, -8, 4].map((z) => shown(phi(z))).join(" "), shown(2 * (1 - phi(6))));
JS
found=$(node ask.mjs)
echo "$found"
[ "$found" = "0.001000 0.001000 0.001000 0.999000 0.002000" ]
