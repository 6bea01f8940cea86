"use client";

import { useCallback, useState } from "react";
import { useWords } from "#words";
import type { DecimalSign } from "@/lib/files/numbers";
import type { Words } from "@/lib/i18n/speech";
import { type Normalisation, normalisations } from "@/lib/madm/normalise";
import { readOptions } from "@/lib/madm/options";
import { methods } from "@/lib/madm/registry";
import type { Issue } from "@/lib/math/refusal";
import { isNumeric } from "@/lib/tables/columns";
import { SelectField } from "../../_components/fields/select-field";
import { number, Table } from "../../_components/table";
import { SignField, Twofold } from "../../_components/tables/sign-field";
import type { Choice, Opened } from "../../_components/tables/table-line";
import styles from "../../_components/tables/tables.module.css";
import type { TableState } from "../../_components/tables/use-table";
import { ColumnRow, type Setting } from "./column-row";

type Props = {
  readonly state: TableState;
  readonly opened: Opened;
  readonly readAs: (sign: DecimalSign | null) => void;
  readonly rank: (choice: Choice) => void;
  readonly cancel: () => void;
  /** The choice whose ranking is shown, if any. */
  readonly ranked: Choice | null;
};

const EVEN = 50;
const NO_NAME = "";
const MOST_ISSUES = 5;

/** The normalisation a method runs with unless told otherwise; `undefined` where it has none. */
function standardOf(method: string): Normalisation | undefined {
  const { values } = readOptions(methods.find(({ id }) => id === method)?.parameters ?? {}, {});
  return values.normalisation as Normalisation | undefined;
}

/** Which column names the rows, which columns count, how much and which way; and the method. */
export function Criteria({ state, opened, readAs, rank, cancel, ranked }: Props) {
  const words = useWords("issues", "own", "table");
  const { own: ownText, table: tableScreenText, format, say, t } = words;
  const text = tableScreenText;
  const { columns } = opened;
  const firstText = columns.findIndex((column) => column.filled > 0 && !isNumeric(column));
  const [name, setName] = useState(firstText >= 0 ? String(firstText) : NO_NAME);
  const [chosen, setSettings] = useState<readonly Setting[]>(
    columns.map((column) => ({ counts: isNumeric(column), direction: "benefit", weight: EVEN })),
  );
  const [method, setMethod] = useState("topsis");
  const [normalisation, setNormalisation] = useState<Normalisation | undefined>(standardOf("topsis"));
  const set = useCallback(
    (at: number, more: Partial<Setting>) => setSettings((all) => all.map((one, i) => (i === at ? { ...one, ...more } : one))),
    [],
  );
  // A column of codes may have been one of figures until the decimal sign was chosen: nothing of it counts any more.
  const settings = chosen.map((setting, at) => (columns[at]?.numbers === 0 ? { ...setting, counts: false } : setting));
  const criteria = settings.flatMap(({ counts, direction, weight }, column) => (counts ? [{ column, direction, weight }] : []));
  const ready = criteria.some(({ weight }) => weight > 0);
  const doing = state.busy?.doing;
  const choice: Choice = {
    sign: opened.sign,
    name: name === NO_NAME ? null : Number(name),
    criteria,
    method,
    options: normalisation ? { normalisation } : {},
  };

  return (
    <section className="stack" aria-label={text.columns} data-testid="table-columns">
      <h2>{text.columns}</h2>
      <p data-testid="table-facts">
        {text.rows(state.name || ownText.pasted, format.count(opened.rows), format.count(columns.length), format.number(opened.seconds, 2))}
      </p>
      {opened.head > 0 && <p className="small soft">{ownText.headRow(String(opened.head + 1))}</p>}
      {opened.unclosed > 0 && <p className="warn">{text.unclosed(opened.unclosed)}</p>}
      <div className={styles.settings}>
        <SelectField label={text.nameColumn} value={name} onChange={setName}>
          <option value={NO_NAME}>{text.byNumber}</option>
          {columns.map(({ at, name }) => (
            <option key={at} value={at}>
              {name}
            </option>
          ))}
        </SelectField>
        <SignField sign={opened.sign} readAs={readAs} />
        <SelectField
          label={t.weights.method}
          value={method}
          onChange={(id) => {
            setMethod(id);
            setNormalisation(standardOf(id));
          }}
        >
          {methods.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {say(entry.name)}
            </option>
          ))}
        </SelectField>
        {normalisation && (
          <SelectField label={t.weights.normalisation} value={normalisation} onChange={(id) => setNormalisation(id as Normalisation)}>
            {normalisations.map((id) => (
              <option key={id} value={id}>
                {t.normalisations[id]}
              </option>
            ))}
          </SelectField>
        )}
      </div>
      <Twofold columns={columns} />
      <p className="measure small soft">{text.weightHelp}</p>
      <Table
        className={styles.narrow}
        name={text.columns}
        heads={[text.column, text.counts, number(text.numbers), text.direction, text.weight]}
      >
        {columns.map((column) => (
          <ColumnRow key={column.at} table={state.number} column={column} setting={settings[column.at] as Setting} set={set} />
        ))}
      </Table>
      <div className="row">
        <button type="button" className="primary" disabled={!ready || doing !== undefined} onClick={() => rank(choice)}>
          {text.rank}
        </button>
        {(doing === "rank" || doing === "csv") && (
          <>
            <progress aria-label={text.ranking} />
            <span>{doing === "rank" ? text.ranking : text.writing}</span>
            <button type="button" onClick={cancel}>
              {ownText.cancel}
            </button>
          </>
        )}
      </div>
      <div role="status">
        {!ready && <p className="warn">{opened.rows === 0 ? text.noRows : text.noCriterion}</p>}
        {state.cancelled && <p>{text.cancelled}</p>}
        {state.outcome && ranked && JSON.stringify(ranked) !== JSON.stringify(choice) && <p className="warn">{text.stale}</p>}
        {state.issues.slice(0, MOST_ISSUES).map((issue) => (
          <p key={`${issue.code} ${issue.path.join(" ")}`} className="warn">
            {sentenceOf(words, issue)}
          </p>
        ))}
      </div>
    </section>
  );
}

/** What is wrong, after the row and the column, or the column alone, where it stands. */
function sentenceOf({ issues: sentences, table: tableScreenText }: Words<"issues" | "table">, { code, path, values }: Issue): string {
  const [place, column] = path.map(String);
  if (code === "too-many" && place === "matrix") return tableScreenText.tooMany(values.accepted ?? "");
  const sentence = sentences[code](values);
  if (place === undefined) return sentence;
  return `${column === undefined ? `${place}:` : tableScreenText.at(place, column)} ${sentence}`;
}
