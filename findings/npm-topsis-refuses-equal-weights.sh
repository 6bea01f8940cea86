#!/usr/bin/env bash
# topsis 1.3.2 (npm, with linear-algebra 3.1.4): equal weights are refused for 9, 11, 18, 20 or 21 criteria, and not for 10.
#
# The weights' floating-point sum is compared with 1 without any tolerance, and only from above: nine times 1/9 comes to
# 1.0000000000000002, which is refused, while ten times 0.1 (0.9999999999999999) passes, and so do weights that add up to a
# half. Refusing is not throwing: a line is written to the console and the text "ERROR" is returned where a row of numbers
# is expected, whose first "figure" is then the letter E.
#
# Exits 0 while it is so, 1 once it is not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts topsis@1.3.2 linear-algebra@3.1.4 >/dev/null
cat >ask.cjs <<'JS'
const { Matrix } = require("linear-algebra")();
const { getBest } = require("topsis");
const say = console.log;
console.log = () => {};
const best = (n, weight) =>
  getBest(new Matrix([Array(n).fill(2), Array(n).fill(1)]), Array(n).fill(weight), Array(n).fill("max"));
const refused = [];
for (let n = 2; n <= 24; n++) if (best(n, 1 / n) === "ERROR") refused.push(n);
say(`refused with equal weights: ${refused.join(", ")}; first figure of the answer: ${best(9, 1 / 9)[0]}`);
say(`weights that add up to a half: ${best(2, 0.25)}`);
JS
found=$(node ask.cjs)
echo "$found"
[ "$found" = "refused with equal weights: 9, 11, 18, 20, 21; first figure of the answer: E
weights that add up to a half: 2,2" ]
