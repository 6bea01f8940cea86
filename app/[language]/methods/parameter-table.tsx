import { useWords } from "#words";
import type { Parameters } from "@/lib/madm/schema/parameters";
import { Table } from "../../_components/table";
import { parametersOf } from "./parameters";

type Props = { readonly name: string; readonly declared: Parameters };

/** What can be set in a method, within which range, and what holds where nothing is set. */
export function ParameterTable({ name, declared }: Props) {
  const spoken = useWords("methods", "options", "parameters");
  const { methods: methodsText, options: optionsText, parameters: words } = spoken;
  const parameters = parametersOf(spoken, declared);
  if (parameters.length === 0) return <p className="small soft">{methodsText.noParameters}</p>;
  return (
    <Table
      small
      caption={methodsText.parametersCaption(name)}
      heads={[methodsText.parameter, methodsText.meaning, methodsText.accepted, methodsText.byDefault]}
    >
      {parameters.map((parameter) => (
        <tr key={parameter.name}>
          <th scope="row">
            <code>{parameter.name}</code>
          </th>
          <td>{parameter.words && optionsText.labelled(words[parameter.words].title, words[parameter.words].description)}</td>
          <td>{parameter.accepted}</td>
          <td>{parameter.fallback}</td>
        </tr>
      ))}
    </Table>
  );
}
