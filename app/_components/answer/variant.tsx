import { useWords } from "#words";
import type { Words } from "@/lib/i18n/speech";
import type { Method } from "@/lib/madm/method";
import type { DecisionTable } from "@/lib/problem/table";
import { type VariantEntry, variantOf } from "@/lib/report/variant";
import { number, Table } from "../table";

type SettingsProps = { readonly method: Method; readonly options: Readonly<Record<string, unknown>> };

/** The options of a method that hold for the whole table, in words; empty where it has none. */
export function settingsText(spoken: Words<"options" | "parameters">, { method, options }: SettingsProps): string {
  const { options: text, parameters } = spoken;
  return spoken.format.commas(
    variantOf(method, options, 0).settings.map(({ words, value }) =>
      text.setting(parameters[words].title, typeof value === "number" ? String(value) : choice(spoken, value)),
    ),
  );
}

type ListsProps = SettingsProps & { readonly table: DecisionTable; readonly className?: string | undefined };

/** The options of a method that hold one entry for each criterion, as a table; nothing where none is set. */
export function OptionsByCriterion({ method, options, table, className }: ListsProps) {
  const spoken = useWords("options", "parameters");
  const { options: text, parameters, format, say, t } = spoken;
  const { lists } = variantOf(method, options, table.criteria.length);
  if (lists.length === 0) return null;
  return (
    <div data-testid="options-by-criterion">
      <Table
        className={className}
        caption={text.byCriterion}
        heads={[t.reasonHead.criterion, ...lists.map(({ words }) => number(parameters[words].title))]}
      >
        {table.criteria.map(({ indicator, definition }, j) => (
          <tr key={indicator}>
            <th scope="row">{text.inUnit(say(definition.name), say(definition.unit))}</th>
            {lists.map(({ words, entries }) => (
              <td key={words} className="number">
                {shown(spoken, entries[j] ?? null, (figure) => format.value(definition, figure))}
              </td>
            ))}
          </tr>
        ))}
      </Table>
      <ul className="small soft">
        {lists.map(({ words }) => (
          <li key={words}>{text.labelled(parameters[words].title, parameters[words].description)}</li>
        ))}
      </ul>
    </div>
  );
}

function shown(words: Words<"options">, entry: VariantEntry, figure: (value: number) => string): string {
  const { options: text } = words;
  if (entry === null) return text.nothing;
  if (typeof entry === "string") return choice(words, entry);
  if (typeof entry === "number") return figure(entry);
  const [low = "", high = ""] = entry.map(figure);
  return text.between(low, high);
}

/** What a choice is called; its own word where it has no other. */
function choice({ options: text, t }: Words<"options">, id: string): string {
  const names: Readonly<Record<string, string>> = { ...text.functions, ...t.normalisations };
  return Object.hasOwn(names, id) ? (names[id] as string) : id;
}
