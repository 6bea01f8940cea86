#!/usr/bin/env bash
# ahp 2.4.2 (npm): judgements of more than ten items are called perfectly consistent, whatever they are.
#
# Saaty's consistency ratio is the consistency index over that of random judgements, and above 0.1 judgements should be made
# again. The package knows random indices for up to ten items. Beyond, it neither refuses nor leaves the ratio out: it says 0,
# the best there is. The same careless answers that are an error with ten items, where the ratio is 0.44, pass with eleven.
#
# Seen: 10 items: ratio 0.44, an error; 11 items: index 0.62, ratio 0, no error; 15 items: index 0.66, ratio 0, no error.
# Exits 0 while it is so, 1 once it is not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ahp@2.4.2 >/dev/null
cat >ask.cjs <<'JS'
const AHP = require("ahp");
for (const size of [10, 11, 15]) {
  const items = Array.from({ length: size }, (_, at) => `item ${at}`);
  const process = new AHP();
  process.addItems(items);
  process.addCriteria(["price"]);
  // Answers from 1 to 9 without any order in them.
  const judgements = items.flatMap((first, i) => items.slice(i + 1).map((second, k) => [first, second, ((i * 7 + (i + 1 + k) * 3) % 9) + 1]));
  process.rankCriteriaItem("price", judgements);
  const { error, itemRankMetaMap } = process.run();
  const { ci, cr } = itemRankMetaMap.price;
  console.log(`${size} items: index ${ci.toFixed(2)}, ratio ${cr === 0 ? 0 : cr.toFixed(2)}, ${error ? "an error" : "no error"}`);
}
JS
found=$(node ask.cjs)
echo "$found"
[ "$found" = "10 items: index 0.65, ratio 0.44, an error
11 items: index 0.62, ratio 0, no error
15 items: index 0.66, ratio 0, no error" ]
