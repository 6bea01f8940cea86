#!/usr/bin/env bash
# topsis 1.3.2 (npm, with linear-algebra 3.1.4): the unit a criterion is written in changes the best alternative.
#
# Vector normalisation divides a column by its Euclidean length, so that a rate may be written as 0.2 % or as 0.002 (Hwang
# and Yoon, 1981). This package rounds that length to two decimals first. A column of small numbers is then scaled by another
# length than its own, and one whose length is under 0.005 is divided by zero: the scores are NaN, sorting leaves the rows
# as they stand, and "the best" is whichever alternative was listed first. Nothing is said.
#
# Seen: three suppliers, duty rate and price, both to be low, half the weight each.
#   rates 0.002, 0.003, 0.005 -> the second is best; the same rates in per cent -> the first (by the formula: the first).
#   rates 0.002, 0.001, 0.003 -> the first listed, also after turning the list round; in per cent -> always the one with 0.1.
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
const price = [120, 95, 80];
const ask = (rates, unit, turned = false) => {
  const rows = rates.map((rate, i) => [rate * unit, price[i]]);
  const best = getBest(new Matrix(turned ? rows.reverse() : rows), [0.5, 0.5], ["min", "min"]);
  return price.indexOf(best[1]) + 1;
};
const small = [0.002, 0.003, 0.005];
const tiny = [0.002, 0.001, 0.003];
console.log(`as fractions: ${ask(small, 1)}; in per cent: ${ask(small, 100)}`);
console.log(`smaller ones: ${ask(tiny, 1)}, turned round: ${ask(tiny, 1, true)}; in per cent: ${ask(tiny, 100)}, turned round: ${ask(tiny, 100, true)}`);
JS
found=$(node ask.cjs)
echo "$found"
[ "$found" = "as fractions: 2; in per cent: 1
smaller ones: 1, turned round: 3; in per cent: 2, turned round: 2" ]
