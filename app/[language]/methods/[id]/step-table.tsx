import { useWords } from "#words";
import type { Words } from "@/lib/i18n/speech";
import type { Axis, Step } from "@/lib/madm/method";
import { log10 } from "@/lib/math/elementary/ln";
import type { DecisionTable } from "@/lib/problem/table";
import { head, number, Table } from "../../../_components/table";
import styles from "../methods.module.css";

type Props = { readonly step: Step; readonly table: DecisionTable };

/** Digits that tell the figures of a column apart without drowning the reader. */
const DIGITS = 4;

/** One intermediate table of a method, with the names of the decision in place of numbers. */
export function StepTable({ step, table }: Props) {
  const spoken = useWords("methods", "steps");
  const { methods: methodsText, steps: words, format } = spoken;
  const rows = labels(spoken, step.rows, table);
  const columns = labels(spoken, step.columns, table);
  const caption = methodsText.own.caption(step.symbol, words.captions[step.caption]);
  const at = (i: number, j: number) => step.values[i * columns.length + j] as number;
  const decimals = columns.map((_, j) => decimalsFor(rows.map((_, i) => at(i, j))));
  return (
    <Table small className={styles.steps} caption={caption} testId="step" heads={[head("", styles.pinned), ...columns.map(number)]}>
      {rows.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a table's rows keep their places
        <tr key={i}>
          <th scope="row" className={styles.pinned}>
            {row}
          </th>
          {columns.map((_, j) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <td key={j} className="number">
              {format.number(at(i, j), decimals[j] ?? DIGITS)}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}

function labels({ steps: words, say }: Words<"steps">, axis: Axis, { markets, criteria }: DecisionTable): string[] {
  if (axis === "alternatives") return markets.map((market) => say(market.name));
  return axis === "criteria" ? criteria.map(({ definition }) => say(definition.short)) : axis.map((label) => words.labels[label] ?? label);
}

/** Whole numbers stand whole; else the largest figure of the column gets that many digits, and at most two more decimals. */
function decimalsFor(values: readonly number[]): number {
  if (values.every(Number.isInteger)) return 0;
  const largest = Math.max(...values.map(Math.abs));
  return Math.min(DIGITS + 2, Math.max(0, DIGITS - 1 - Math.floor(log10(largest))));
}
