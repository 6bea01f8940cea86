import { track as text } from "@/lib/i18n/en/track";
import { methods } from "@/lib/madm/registry";
import { correlationText, partText } from "@/lib/report/track/verdict";
import type { OutcomeRecord } from "@/lib/track/schema";
import { number, Table } from "../../_components/table";
import { say, speech, t } from "../../_components/words";
import styles from "../methods.module.css";

const words = { ...speech, track: text };

/** One outcome by preset and by method. */
export function Rankers({ outcomes }: { readonly outcomes: readonly OutcomeRecord[] }) {
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
          <th scope="row">{nameOf(ranker)}</th>
          <td className="number">{correlationText(correlation, words)}</td>
          <td className="number">{partText(hits, words)}</td>
        </tr>
      ))}
    </Table>
  );
}

function nameOf(ranker: string): string {
  const [kind, id = ""] = ranker.split(":");
  if (kind === "preset") return t.presets[id as keyof typeof t.presets];
  const method = methods.find((each) => each.id === id);
  return method ? say(method.name) : id;
}
