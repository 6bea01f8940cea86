#!/usr/bin/env bash
# numfmt 4.0.1 (npm): what getFormatInfo says of a format in sections is not what a given number goes through.
#
# A number format may have sections, each for some numbers (ECMA-376, part 1, 18.8.31). `format` chooses the section; the
# facts do not ask for a number, and answer for the format as a whole: isPercent is true if any section is per cent, while
# scale is that of the first section alone, so that the two can contradict each other ("the multiplier used when formatting
# the number (100 for percentages)", says its type). Whoever turns stored figures into shown ones by these facts is wrong by
# a hundred or a million, for valid formats.
#
# Seen: 5 in "0.0;0.0%" shows 5.0, the facts say per cent with the multiplier 1;
#       5 in "[<1]0%;0.0" shows 5.0, the facts say per cent with 100;
#       12 in "[>=1000000]0.0,,;0" shows 12, the facts say a millionth.
# Exits 0 while it is so, 1 once it is not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts numfmt@4.0.1 >/dev/null
cat >ask.mjs <<'JS'
import { format, getFormatInfo } from "numfmt";
for (const [pattern, value] of [
  ["0.0;0.0%", 5],
  ["[<1]0%;0.0", 5],
  ["[>=1000000]0.0,,;0", 12],
]) {
  const { isPercent, scale } = getFormatInfo(pattern);
  console.log(`${value} in ${pattern}: shows ${format(pattern, value)}, per cent ${isPercent}, scale ${scale}`);
}
JS
found=$(node ask.mjs)
echo "$found"
[ "$found" = "5 in 0.0;0.0%: shows 5.0, per cent true, scale 1
5 in [<1]0%;0.0: shows 5.0, per cent true, scale 100
12 in [>=1000000]0.0,,;0: shows 12, per cent false, scale 0.000001" ]
