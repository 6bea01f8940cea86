/** How far who asks and what is sold change the order: a diagnostic of the figures held, not a target. */
import "../support/engine.mjs";
import { join } from "node:path";
import { loadDataset } from "@/lib/dataset/load";
import { EXAMPLE_EXPORTER, workedExample } from "@/lib/decision/example";
import { evaluate } from "@/lib/evaluate";
import { agree } from "@/lib/madm/agreement/agree";

/** The exporters that sold most to the markets held: as many as are asked. */
const ASKED = 40;
const PRODUCTS = [null, "6109", "9503", "3304", "8517"] as const;

const dataset = loadDataset(join(process.cwd(), "data"));
const example = workedExample(dataset);
const markets = dataset.markets.filter(({ region }) => region !== "own").map(({ iso3 }) => iso3);
const sold = new Map<string, number>();
for (const { indicator, exporter, value } of dataset.observations)
  if (indicator === "exports-there" && exporter) sold.set(exporter, (sold.get(exporter) ?? 0) + value);
const exporters = [...sold]
  .sort((a, b) => b[1] - a[1])
  .slice(0, ASKED)
  .map(([iso3]) => iso3);

/** Ranks by market, best first. */
function ranksFor(exporter: string, hs: string | null): ReadonlyMap<string, number> {
  const evaluation = evaluate({ ...example, exporter, markets, product: { hs, name: "" } }, dataset);
  if (!evaluation.ok) throw new Error(`${exporter}: ${evaluation.reason}`);
  return new Map(evaluation.results.map(({ market, rank }) => [market.iso3, rank]));
}

console.log(`\nWhose answer is it: ${exporters.length} exporters, ${markets.length} markets, the opening weights`);
console.log("product   different firsts   mean Spearman with China's order   firsts");
for (const hs of PRODUCTS) {
  const china = ranksFor(EXAMPLE_EXPORTER, hs);
  const answers = exporters.map((exporter) => ranksFor(exporter, hs));
  const firsts = new Map<string, number>();
  for (const answer of answers) {
    const [first = ""] = answer.keys();
    firsts.set(first, (firsts.get(first) ?? 0) + 1);
  }
  const correlations = answers.map((answer) => {
    const common = [...answer.keys()].filter((iso3) => china.has(iso3));
    const places = (ranks: ReadonlyMap<string, number>) => common.map((iso3) => ranks.get(iso3) as number);
    return agree("spearman", places(answer), places(china));
  });
  const mean = correlations.reduce((sum, value) => sum + value, 0) / correlations.length;
  const named = [...firsts].sort((a, b) => b[1] - a[1]).map(([iso3, count]) => `${iso3} ${count}`);
  console.log(`${(hs ?? "none").padEnd(10)}${String(firsts.size).padEnd(19)}${mean.toFixed(3).padEnd(34)}${named.join(", ")}`);
}
console.log(`Exporters: ${exporters.join(" ")}`);
