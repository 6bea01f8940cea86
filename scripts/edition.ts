/**
 * `npm run edition -- <day> <note>`: keeps the figures as they are in `data/` now, packed under their version, so that what a
 * later edition moves can be told. Kept twice it changes nothing; killed at any moment it leaves the list as it was.
 */
import "./support/engine.mjs";
import { loadDataset } from "@/lib/dataset/load";
import { keepEdition } from "./support/keep-edition";

const [day, ...words] = process.argv.slice(2);
const note = words.join(" ").trim();
if (!/^\d{4}-\d{2}-\d{2}$/.test(day ?? "") || note === "") {
  console.error("Usage: npm run edition -- <year-month-day> <what it brings>");
  process.exit(2);
}
const dataset = loadDataset("data");
console.log(
  keepEdition("data", dataset, day as string, note) ? `Edition ${dataset.version} is kept.` : `Edition ${dataset.version} is kept already.`,
);
