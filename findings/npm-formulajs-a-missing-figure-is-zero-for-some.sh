#!/usr/bin/env bash
# @formulajs/formulajs 4.6.1 (npm): an empty cell is left out by AVERAGE, MIN and STDEV.S, and is a zero to MEDIAN, SMALL,
# PERCENTILE.INC, RANK.EQ, GEOMEAN and CORREL.
#
# In a spreadsheet none of them counts an empty cell, and CORREL leaves out the pair. Here the same column has a mean without
# the gap and a median with a zero in it: the smallest value of a column of tariffs is 0 where MIN says 5, the geometric mean is
# nothing, and two columns that go up together perfectly correlate with 0.53. A table with gaps, which tables of countries
# are, is ranked and weighed by figures that nobody published.
#
# Seen: of 1, 3 and a gap: AVERAGE 2, MEDIAN 1, GEOMEAN 0; of 5, a gap and 7: MIN 5, SMALL 0; the rank of 1 in 5, gap, 1,
#       ascending, 2; CORREL of 1 2 3 4 with 2 4 gap 8: 0.53.
# Exits 0 while it is so, 1 once it is not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @formulajs/formulajs@4.6.1 >/dev/null
cat >ask.cjs <<'JS'
const { AVERAGE, CORREL, GEOMEAN, MEDIAN, MIN, PERCENTILE, RANK, SMALL, STDEV } = require("@formulajs/formulajs");
const gap = null;
console.log(`left out: AVERAGE ${AVERAGE([1, 3, gap])}, MIN ${MIN([5, gap, 7])}, STDEV.S ${STDEV.S([1, 3, gap]).toFixed(2)}`);
console.log(`a zero: MEDIAN ${MEDIAN([1, 3, gap])}, SMALL ${SMALL([5, gap, 7], 1)}, PERCENTILE.INC ${PERCENTILE.INC([1, gap, 3], 0.5)}`);
console.log(`a zero: RANK.EQ ${RANK.EQ(1, [5, gap, 1], 1)}, GEOMEAN ${GEOMEAN([1, 3, gap])}`);
console.log(`a zero: CORREL ${CORREL([1, 2, 3, 4], [2, 4, gap, 8]).toFixed(2)}`);
JS
found=$(node ask.cjs)
echo "$found"
[ "$found" = "left out: AVERAGE 2, MIN 5, STDEV.S 1.41
a zero: MEDIAN 1, SMALL 0, PERCENTILE.INC 1
a zero: RANK.EQ 2, GEOMEAN 0
a zero: CORREL 0.53" ]
