#!/usr/bin/env bash
# ml-regression-multivariate-linear 2.0.4 (npm, with ml-matrix 6.15.1): of NIST's Longley data every coefficient is another one,
# three of seven with the wrong sign, and the intercept of -3,482,259 is 0.02; nothing says so.
#
# The normal equations are inverted by a singular value decomposition which leaves out directions whose square is below the
# rounding of the largest. Squared so, sums of dollars or people beside a constant leave no room for the constant: what comes
# back is the least squares of fewer columns than were given, with standard errors and t statistics as if nothing were missing.
# Figures of GDP in dollars meet it as well as years beside populations. The same package, given the same data as deviations
# from their means, has the slopes of the Statistical Reference Datasets right to seven digits.
#
# Seen, against NIST's certified values (intercept -3482258.63; 15.062, -0.036, -2.020, -1.033, -0.051, 1829.151):
#       as they stand 0.02; -52.994, 0.071, -0.423, -0.573, -0.414, 48.418; as deviations the certified slopes.
# Exits 0 while it is so, 1 once it is not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ml-regression-multivariate-linear@2.0.4 ml-matrix@6.15.1 >/dev/null
cat >ask.cjs <<'JS'
const found = require("ml-regression-multivariate-linear");
const Regression = found.default ?? found;
// Longley 1967 as NIST gives it: price deflator, national product, unemployed, armed forces, population, year; employed.
const rows = `83 234289 2356 1590 107608 1947 60323
88.5 259426 2325 1456 108632 1948 61122
88.2 258054 3682 1616 109773 1949 60171
89.5 284599 3351 1650 110929 1950 61187
96.2 328975 2099 3099 112075 1951 63221
98.1 346999 1932 3594 113270 1952 63639
99 365385 1870 3547 115094 1953 64989
100 363112 3578 3350 116219 1954 63761
101.2 397469 2904 3048 117388 1955 66019
104.6 419180 2822 2857 118734 1956 67857
108.4 442769 2936 2798 120445 1957 68169
110.8 444546 4681 2637 121950 1958 66513
112.6 482704 3813 2552 123366 1959 68655
114.2 502601 3931 2514 125368 1960 69564
115.7 518173 4806 2572 127852 1961 69331
116.9 554894 4007 2827 130081 1962 70551`
  .split("\n")
  .map((line) => line.split(" ").map(Number));
const means = rows[0].map((_, column) => rows.reduce((sum, row) => sum + row[column], 0) / rows.length);
const fit = (given) => {
  const { weights } = new Regression(given.map((row) => row.slice(0, 6)), given.map((row) => [row[6]]));
  return weights.map(([weight]) => weight);
};
const slopes = (weights) => weights.slice(0, 6).map((weight) => weight.toFixed(3)).join(" ");
const plain = fit(rows);
console.log(`as they stand: ${slopes(plain)}; intercept ${plain[6].toFixed(2)}`);
console.log(`as deviations: ${slopes(fit(rows.map((row) => row.map((value, column) => value - means[column]))))}`);
JS
found=$(node ask.cjs)
echo "$found"
[ "$found" = "as they stand: -52.994 0.071 -0.423 -0.573 -0.414 48.418; intercept 0.02
as deviations: 15.062 -0.036 -2.020 -1.033 -0.051 1829.151" ]
