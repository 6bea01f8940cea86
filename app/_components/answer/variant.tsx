import { options as text } from "@/lib/i18n/en/options";
import { parameters } from "@/lib/i18n/en/parameters";
import type { Method } from "@/lib/madm/method";
import type { DecisionTable } from "@/lib/problem/table";
import { type VariantEntry, variantOf } from "@/lib/report/variant";
import { format, say, t } from "../words";

type SettingsProps = { readonly method: Method; readonly options: Readonly<Record<string, unknown>> };

/** The options of a method that hold for the whole table, in words; empty where it has none. */
export function settingsText({ method, options }: SettingsProps): string {
  return variantOf(method, options, 0)
    .settings.map(({ words, value }) => text.setting(parameters[words].title, typeof value === "number" ? String(value) : choice(value)))
    .join(", ");
}

type ListsProps = SettingsProps & { readonly table: DecisionTable; readonly className?: string | undefined };

/** The options of a method that hold one entry for each criterion, as a table; nothing where none is set. */
export function OptionsByCriterion({ method, options, table, className }: ListsProps) {
  const { lists } = variantOf(method, options, table.criteria.length);
  if (lists.length === 0) return null;
  return (
    <section className="scroll" aria-label={text.byCriterion} tabIndex={0} data-testid="options-by-criterion">
      <table className={className}>
        <caption>{text.byCriterion}</caption>
        <thead>
          <tr>
            <th scope="col">{t.detail.reasonHead.criterion}</th>
            {lists.map(({ words }) => (
              <th key={words} scope="col" className="number">
                {parameters[words].title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.criteria.map(({ indicator, definition }, j) => (
            <tr key={indicator}>
              <th scope="row">{text.inUnit(say(definition.name), say(definition.unit))}</th>
              {lists.map(({ words, entries }) => (
                <td key={words} className="number">
                  {shown(entries[j] ?? null, (figure) => format.value(definition, figure))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="small soft">
        {lists.map(({ words }) => (
          <li key={words}>{text.labelled(parameters[words].title, parameters[words].description)}</li>
        ))}
      </ul>
    </section>
  );
}

function shown(entry: VariantEntry, figure: (value: number) => string): string {
  if (entry === null) return text.nothing;
  if (typeof entry === "string") return choice(entry);
  if (typeof entry === "number") return figure(entry);
  const [low = "", high = ""] = entry.map(figure);
  return text.between(low, high);
}

const names: Readonly<Record<string, string>> = { ...text.functions, ...t.normalisations };

/** What a choice is called; its own word where it has no other. */
function choice(id: string): string {
  return Object.hasOwn(names, id) ? (names[id] as string) : id;
}
