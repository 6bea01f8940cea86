#!/usr/bin/env bash
# regression 2.0.1 (npm): how well a line fits depends on the unit of x, since predictions and R² are made of rounded coefficients.
#
# Coefficients are rounded to two decimals, which the description says as a matter of how they are shown. But predicted points
# and R² are then worked out from the rounded ones: a slope of 0.001 (a price per kilometre, say) becomes 0, every prediction
# the same number, and a line that fits all but perfectly has an R² of nothing. In thousands of kilometres it has 0.999.
#
# Seen: x in km: slope 0, R² 0.00; x in 1,000 km: slope 1.01, R² 1.00; x in km with precision 6: R² 1.00.
# Exits 0 while it is so, 1 once it is not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts regression@2.0.1 >/dev/null
cat >ask.cjs <<'JS'
const { linear } = require("regression");
const costs = [1, 2, 3.1, 4];
const fit = (unit, options) => linear(costs.map((cost, k) => [(k + 1) * unit, cost]), options);
for (const [name, { equation, r2 }] of [["km", fit(1000)], ["1,000 km", fit(1)], ["km, precision 6", fit(1000, { precision: 6 })]])
  console.log(`x in ${name}: slope ${equation[0]}, R² ${Math.abs(r2).toFixed(2)}`);
JS
found=$(node ask.cjs)
echo "$found"
[ "$found" = "x in km: slope 0, R² 0.00
x in 1,000 km: slope 1.01, R² 1.00
x in km, precision 6: slope 0.00101, R² 1.00" ]
