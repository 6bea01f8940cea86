#!/usr/bin/env bash
# promethee 1.0.1 (npm): what it calls PROMETHEE I puts another alternative first than its PROMETHEE II, from the same figures.
#
# PROMETHEE I is a partial order: one alternative is before another only where neither its positive flow is lower nor its
# negative flow higher; otherwise the two cannot be compared (Brans and Vincke 1985). PROMETHEE II, the order by the difference
# of the flows, completes it and never turns it round. Here PROMETHEE I is a list sorted by the positive flow alone: the
# negative flow is given back and not looked at, no two are ever said to be incomparable, and whoever reads both answers
# finds them at odds.
#
# Seen: two criteria to be maximised, linear preference from 1 to 4; steady (5, 5), bold (9, 1), weak (2, 4). I: bold, steady,
# weak; II: steady, bold, weak. Bold has more of both flows than steady: they cannot be compared.
# Exits 0 while it is so, 1 once it is not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts promethee@1.0.1 >/dev/null
cat >ask.cjs <<'JS'
const { buildLinearFunction, calculatePrometheeOne, calculatePrometheeTwo } = require("promethee");
const preferenceFunction = buildLinearFunction({ indifference: 1, preference: 4 });
const criteria = ["price", "quality"].map((name) => ({ name, weight: 1, objective: "maximize", preferenceFunction }));
const alternatives = Object.entries({ steady: [5, 5], bold: [9, 1], weak: [2, 4] }).map(([identifier, evaluations]) => ({
  identifier,
  evaluations,
}));
const one = calculatePrometheeOne({ criteria, alternatives });
const two = calculatePrometheeTwo({ criteria, alternatives });
const named = (ranking) => ranking.map(({ alternativeIdentifier }) => alternativeIdentifier).join(", ");
const [bold, steady] = ["bold", "steady"].map((name) => one.find(({ alternativeIdentifier }) => alternativeIdentifier === name));
console.log(`I: ${named(one)}; II: ${named(two)}`);
console.log(`bold has more of both: ${bold.positiveFlux > steady.positiveFlux && bold.negativeFlux > steady.negativeFlux}`);
JS
found=$(node ask.cjs)
echo "$found"
[ "$found" = "I: bold, steady, weak; II: steady, bold, weak
bold has more of both: true" ]
