import { useWords } from "#words";
import type { Details } from "@/lib/madm/method";
import { head, number, Table } from "../../../_components/table";
import styles from "../methods.module.css";

/** Findings that name markets by their row. Other lists of numbers are figures by market, which stand in the steps. */
const SETS = ["compromiseSet"];

/** What a method finds besides scores and ranks: conditions, sets, and how the markets stand to one another. */
export function Findings({ details, markets }: { readonly details: Details; readonly markets: readonly string[] }) {
  const { methods: methodsText, format } = useWords("methods");
  const text = methodsText.findings;
  const shown = Object.entries(details).flatMap(([name, value]) => {
    if (typeof value === "number") return [{ name, value: format.number(value, 4) }];
    if (typeof value === "boolean") return [{ name, value: value ? methodsText.yes : methodsText.no }];
    return SETS.includes(name) ? [{ name, value: format.list(value.map((row) => markets[Number(row)] ?? String(row))) }] : [];
  });
  const relations = (details.relations ?? []) as readonly string[];
  if (shown.length === 0 && relations.length === 0) return null;
  return (
    <>
      <h3>{text.title}</h3>
      {shown.length > 0 && (
        <dl className={styles.findings} data-testid="findings">
          {shown.map(({ name, value }) => (
            <div key={name}>
              <dt>{text.names[name] ?? name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {relations.length > 0 && <Relations relations={relations} markets={markets} />}
    </>
  );
}

function Relations({ relations, markets }: { readonly relations: readonly string[]; readonly markets: readonly string[] }) {
  const { format, methods: methodsText } = useWords("methods");
  const text = methodsText.findings;
  return (
    <Table
      small
      className={styles.steps}
      caption={format.sentences([format.closed(text.relations), text.legend])}
      name={text.relations}
      testId="relations"
      heads={[head("", styles.pinned), ...markets.map(number)]}
    >
      {markets.map((name, i) => (
        <tr key={name}>
          <th scope="row" className={styles.pinned}>
            {name}
          </th>
          {markets.map((other, j) => (
            <td key={other} className="number">
              {i === j ? "–" : relations[i]?.[j]}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}
