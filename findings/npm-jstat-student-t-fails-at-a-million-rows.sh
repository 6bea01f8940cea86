#!/usr/bin/env bash
# jstat 1.9.6 (npm): the distribution function of Student's t loses its right digits as the degrees of freedom grow, and is
# below zero from some tens of millions on.
#
# By symmetry it is one half at zero for any degrees of freedom, and with many it is the normal one. A panel of trade flows has
# a million rows soon: its t-test then has a probability that is wrong in the second digit, and nothing says so. Just beside,
# at -2, the same function is right.
#
# Seen: cdf(0, 1e5) 0.499997, cdf(0, 1e6) 0.482630, cdf(0, 1e7) 0.118658, cdf(0, 1e8) -1.490700; cdf(-2, 1e7) 0.022750.
# Exits 0 while it is so, 1 once it is not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts jstat@1.9.6 >/dev/null
cat >ask.cjs <<'JS'
const { jStat } = require("jstat");
for (const [t, df] of [[0, 1e5], [0, 1e6], [0, 1e7], [0, 1e8], [-2, 1e7]])
  console.log(`cdf(${t}, ${df.toExponential()}) ${jStat.studentt.cdf(t, df).toFixed(6)}`);
JS
found=$(node ask.cjs)
echo "$found"
[ "$found" = "cdf(0, 1e+5) 0.499997
cdf(0, 1e+6) 0.482630
cdf(0, 1e+7) 0.118658
cdf(0, 1e+8) -1.490700
cdf(-2, 1e+7) 0.022750" ]
