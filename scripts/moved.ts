/**
 * `npm run -s moved -- decision.json [--since version] [--to folder] [--format text|json]`: what has moved in a saved decision
 * since an edition of the data that is kept (the oldest one where none is named), and what moved it. The exit code is 0 where it
 * could be told, 1 for an input that cannot be read or an edition that is not kept, 2 for a command that was not understood.
 */
import "./support/engine.mjs";
import { movedSince } from "@/lib/comparison/moved/moved";
import { loadEditions } from "@/lib/dataset/load";
import { editionsText } from "@/lib/report/moved/edition-text";
import { figureLines } from "@/lib/report/moved/figures-text";
import { movedText } from "@/lib/report/moved/text";
import { tripwireText } from "@/lib/report/moved/tripwire-text";
import { decisionIn, editionNamed, load, readBytes, readCommand, runCommand, understood } from "./support/decision-command";
import { oneOf } from "./support/options";

await runCommand((words) => {
  const { file, name, values } = readCommand("moved", ["since", "to", "format"], words);
  const format = understood(words.commands.usage.moved, () => oneOf("format", values.format ?? "text", ["text", "json"], words));
  const decision = decisionIn(name, new TextDecoder().decode(readBytes(file, words)), words);
  const older = editionNamed(values.since, words);
  const newer = load(values.to, words);
  const moved = movedSince(decision, older, newer);
  console.log(
    format === "json"
      ? JSON.stringify(moved, null, 2)
      : [
          words.moved.intro(...editionsText(moved, loadEditions("data"), words, true)),
          ...tripwireText(moved.tripwires, { decision, dataset: newer, words }),
          ...movedText(moved, newer, words),
          ...figureLines(moved.figures, newer, words).map((line) => `  ${line}`),
        ].join("\n"),
  );
});
