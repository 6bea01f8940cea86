import type * as z from "zod/mini";
import { methods as methodsText } from "@/lib/i18n/en/methods";
import { options as optionsText } from "@/lib/i18n/en/options";
import { parameters as words } from "@/lib/i18n/en/parameters";
import { Table } from "../_components/table";
import { parametersOf } from "./parameters";

type Props = { readonly name: string; readonly schema: z.core.$ZodType };

/** What can be set in a method, within which range, and what holds where nothing is set. */
export function ParameterTable({ name, schema }: Props) {
  const parameters = parametersOf(schema);
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
