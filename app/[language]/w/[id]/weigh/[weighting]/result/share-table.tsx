import { useWords } from "#words";
import type { WeighingView } from "@/lib/keep/weigh/view";
import { number, Table } from "../../../../../../_components/table";
import type { Item } from "../../../../../../_components/weigh/order-list";

type Props = { readonly view: WeighingView; readonly items: readonly Item[] };

/** All shares of the picture as a table: a row a person, in the order of what was weighed; then the group's. */
export function ShareTable({ view: { together, alone }, items }: Props) {
  const { weighing, format } = useWords("weighing");
  const { result: text } = weighing;
  const { group, beside } = together;
  const share = (value: number) => format.percent(value, 1);
  return (
    <details>
      <summary>{text.allFigures}</summary>
      <Table small name={text.allFigures} heads={[text.person, ...items.map(({ name }) => number(name))]}>
        {alone.map(({ name, weights }, k) => (
          // Two people may bear one name.
          // biome-ignore lint/suspicious/noArrayIndexKey: people have numbers here
          <tr key={k}>
            <th scope="row">{name}</th>
            {items.map(({ id }, j) => (
              <td key={id} className="number">
                {share(weights[j] ?? 0)}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{text.group}</th>
          {items.map(({ id }, j) => (
            <td key={id} className="number">
              <strong>{share(group.weights[j] ?? 0)}</strong>
            </td>
          ))}
        </tr>
        {beside && (
          <tr>
            <th scope="row">{text.beside}</th>
            {items.map(({ id }, j) => (
              <td key={id} className="number">
                {share(beside[j] ?? 0)}
              </td>
            ))}
          </tr>
        )}
      </Table>
    </details>
  );
}
