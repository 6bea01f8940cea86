/**
 * `npm run edition -- <day> <note>`: keeps the figures as they are in `data/` now, packed under their version, so that what a
 * later edition moves can be told. Kept twice it changes nothing; killed at any moment it leaves the list as it was. The exit code
 * is 0 where it is kept, 1 where the data or the list cannot be read, 2 for a command that was not understood or a day that is
 * none, is still to come, or lies before the last edition's: nothing is written then.
 */
import "./support/engine.mjs";
import { isDay } from "@/lib/dataset/editions/edition";
import { loadDataset, loadEditions } from "@/lib/dataset/load";
import { runCommand, Stop } from "./support/decision-command";
import { keepEdition } from "./support/keep-edition";

/** It is a day ahead somewhere on earth, at most so many hours. */
const AHEAD = 14 * 3_600_000;

await runCommand(({ commands: text }) => {
  const [day = "", ...words] = process.argv.slice(2);
  const note = words.join(" ").trim();
  if (day === "" || note === "") throw new Stop(2, text.usage.edition);
  const last = loadEditions("data").at(-1)?.day ?? "";
  const today = new Date(Date.now() + AHEAD).toISOString().slice(0, 10);
  if (!isDay(day)) throw new Stop(2, text.notADay(day));
  if (day < last || day > today) throw new Stop(2, text.dayOutside(day, last, today));
  const dataset = loadDataset("data");
  console.log(keepEdition("data", dataset, day, note) ? text.kept(dataset.version) : text.keptAlready(dataset.version));
});
