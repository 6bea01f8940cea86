/**
 * `npm run -s report -- decision.json --format docx|pptx|xlsx|html|csv --out FILE [--since VERSION]`: a saved decision as a file to hand over,
 * by the code that the report's buttons run. `-` reads the decision from standard input; without `--out`, html and csv go to
 * standard output. The exit code is 0 with a file, 1 for an input that has no answer or a file that cannot be written, 2 for a
 * command that was not understood; what is wrong, and where, is said on standard error.
 */
import "./support/engine.mjs";
import { writeFileSync } from "node:fs";
import { loadEditions } from "@/lib/dataset/load";
import type { Dataset } from "@/lib/dataset/schema";
import type { Answered } from "@/lib/evaluate";
import { wordFile } from "@/lib/handover/docx/file";
import { htmlFile } from "@/lib/handover/html/file";
import { slidesFile } from "@/lib/handover/pptx/file";
import { excelFile } from "@/lib/handover/xlsx/file";
import type { Firmness } from "@/lib/recommendation/firmness";
import { firmnessIn } from "@/lib/recommendation/firmness-found";
import { toCsv } from "@/lib/report/csv";
import { type Since, sinceOf } from "@/lib/report/moved/since";
import { rankingRows } from "@/lib/report/rows/ranking";
import {
  type AllWords,
  answerTo,
  editionNamed,
  fromHere,
  messageOf,
  readCommand,
  runCommand,
  Stop,
  understood,
} from "./support/decision-command";

type Maker = (
  evaluation: Answered,
  dataset: Dataset,
  firmness: Firmness | null,
  words: AllWords,
  since: Since | null,
) => string | Promise<Uint8Array>;
const makers = {
  docx: wordFile,
  pptx: slidesFile,
  xlsx: excelFile,
  html: htmlFile,
  csv: (evaluation, dataset, firmness, words) => toCsv(rankingRows(evaluation, dataset, firmness, words)),
} as const satisfies Record<string, Maker>;
type Format = keyof typeof makers;

await runCommand(async (words) => {
  const { values, ...named } = readCommand("report", ["format", "out", "since", "data"], words);
  const { format, out } = understood(words.commands.usage.report, () => wantedOf(values, words));
  const { evaluation, dataset } = answerTo(named, values.data, words);
  const since =
    values.since === undefined
      ? null
      : sinceOf(evaluation.decision, editionNamed(values.since, words), dataset, loadEditions("data"), words);
  const make: Maker = makers[format];
  const content = await make(evaluation, dataset, firmnessIn(evaluation), words, since);
  if (out === undefined) process.stdout.write(content);
  else write(out, content, words);
});

/** The format, which the ending of the file tells where it is not given. */
function wantedOf(
  { format, out }: { readonly format?: string; readonly out?: string },
  { commands }: AllWords,
): { format: Format; out: string | undefined } {
  const accepted = Object.keys(makers).join(", ");
  const wanted = format ?? out?.split(".").at(-1)?.toLowerCase();
  if (wanted === undefined) throw new Error(commands.whichFormat(accepted));
  if (!Object.hasOwn(makers, wanted)) throw new Error(commands.notAccepted("--format", wanted, accepted));
  if (out === undefined && !["html", "csv"].includes(wanted)) throw new Error(commands.needsOut(wanted));
  return { format: wanted as Format, out };
}

function write(out: string, content: string | Uint8Array, { commands }: AllWords): void {
  try {
    writeFileSync(fromHere(out), content);
  } catch (error) {
    throw new Stop(1, commands.unwritable(messageOf(error)));
  }
}
