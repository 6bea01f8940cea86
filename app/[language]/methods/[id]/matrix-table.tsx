import { useWords } from "#words";
import type { Cell, DecisionTable } from "@/lib/problem/table";
import { remarksOn } from "@/lib/report/figures";
import { Figure, markOf } from "../../../_components/answer/figure";
import { Remarks } from "../../../_components/answer/remarks";
import { head, number, Table } from "../../../_components/table";
import styles from "../methods.module.css";

/** What every method starts from: figures, weights and directions of the decision. */
export function MatrixTable({ table }: { readonly table: DecisionTable }) {
  const words = useWords("methods", "workings");
  const { methods: methodsText, format, say, t } = words;
  const text = methodsText.own;
  const remarks = remarksOn(
    table.markets.map((market, i) => ({ market, cells: table.cells[i] ?? [] })),
    table.criteria.map(({ definition }, at) => ({ at, indicator: definition })),
    (cell) => markOf(words, cell),
  );
  return (
    <>
      <Table
        small
        className={styles.steps}
        caption={text.matrix}
        heads={[head(t.ranking.market, styles.pinned), ...table.criteria.map(({ definition }) => number(say(definition.short)))]}
      >
        <tr className={styles.weights}>
          <th scope="row" className={styles.pinned}>
            {text.weight}
          </th>
          {table.criteria.map(({ indicator, weight }) => (
            <td key={indicator} className="number">
              {format.number(weight, 4)}
            </td>
          ))}
        </tr>
        <tr className={styles.weights}>
          <th scope="row" className={styles.pinned}>
            {text.direction}
          </th>
          {table.criteria.map(({ indicator, direction }) => (
            <td key={indicator} className="number">
              {t.directions[direction]}
            </td>
          ))}
        </tr>
        {table.markets.map((market, i) => (
          <tr key={market.iso3}>
            <th scope="row" className={styles.pinned}>
              {say(market.name)}
            </th>
            {table.criteria.map(({ indicator, definition }, j) => (
              <td key={indicator} className="number">
                <Figure indicator={definition} cell={table.cells[i]?.[j] as Cell} compact />
              </td>
            ))}
          </tr>
        ))}
      </Table>
      <Remarks remarks={remarks} />
    </>
  );
}
