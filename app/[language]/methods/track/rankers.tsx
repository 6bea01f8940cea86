import { useWords } from "#words";
import type { Words } from "@/lib/i18n/speech";
import { methods } from "@/lib/madm/registry";
import { correlationText, partText } from "@/lib/report/track/verdict";
import type { OutcomeRecord } from "@/lib/track/schema";
import { number, Table } from "../../../_components/table";
import styles from "../methods.module.css";

/** One outcome by preset and by method. */
export function Rankers({ outcomes }: { readonly outcomes: readonly OutcomeRecord[] }) {
  const words = useWords("track");
  const { track: text } = words;
  const rankers =
    outcomes.find(({ outcome }) => outcome === "growth-1")?.rankers.filter(({ ranker }) => /^(preset|method):/.test(ranker)) ?? [];
  return (
    <Table
      small
      className={styles.narrow}
      caption={text.captions.rankers}
      testId="track-rankers"
      heads={[text.columns.ranker, number(text.columns.correlation), number(text.columns.hits)]}
    >
      {rankers.map(({ ranker, correlation, hits }) => (
        <tr key={ranker}>
          <th scope="row">{nameOf(words, ranker)}</th>
          <td className="number">{correlationText(correlation, words)}</td>
          <td className="number">{partText(hits, words)}</td>
        </tr>
      ))}
    </Table>
  );
}

function nameOf({ say, t }: Words, ranker: string): string {
  const [kind, id = ""] = ranker.split(":");
  if (kind === "preset") return t.presets[id as keyof Words["t"]["presets"]];
  const method = methods.find((each) => each.id === id);
  return method ? say(method.name) : id;
}
