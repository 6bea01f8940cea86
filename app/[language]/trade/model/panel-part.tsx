"use client";

import { useWords } from "#words";
import type { Source } from "@/lib/dataset/schema";
import type { Facts } from "@/lib/gravity/view/panel-facts";
import type { Words } from "@/lib/i18n/speech";
import { panelColumns } from "@/lib/trade/gravity-panel";
import { FileDrop } from "../../../_components/fields/file-drop";
import { Gap } from "../../../_components/gap";
import { Table } from "../../../_components/table";
import styles from "./model.module.css";
import { Problems } from "./problems";
import type { Model } from "./use-model";

const KINDS = ".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values";

type Props = { readonly model: Model; readonly sources: readonly Source[] };

/** The panel in use: the program's own with its sources, or a file of the user's; what was read and what could not be. */
export function PanelPart({ model: { state, open, cancel }, sources }: Props) {
  const { model: text } = useWords("model");
  const { facts, file } = state;
  return (
    <section id="panel" className="stack" aria-label={text.parts.panel} data-testid="panel">
      <h2>{text.parts.panel}</h2>
      {file === null ? <Bundled facts={facts} sources={sources} /> : facts && <Own name={file} facts={facts} />}
      <Picker open={open} cancel={cancel} />
      {file !== null && (
        <div>
          <button type="button" onClick={() => open(null)}>
            {text.bundled.use}
          </button>
        </div>
      )}
    </section>
  );
}

function Bundled({ facts, sources }: { readonly facts: Facts | null; readonly sources: readonly Source[] }) {
  const words = useWords("model", "paper");
  const { model: text, say } = words;
  const titleOf = (id: string) => sources.find((source) => source.id === id);
  return (
    <>
      {facts && (
        <p data-testid="panel-facts">
          {text.bundled.is(
            count(words, facts.kept),
            count(words, facts.exporters.length),
            count(words, facts.importers.length),
            yearsOf(words, facts),
          )}
        </p>
      )}
      <p className={`${styles.text} soft`}>{text.bundled.limits}</p>
      <details>
        <summary className="small">{text.bundled.columns}</summary>
        <Table
          small
          className={styles.wide}
          name={text.bundled.columns}
          heads={[text.bundled.column, text.bundled.means, text.bundled.source]}
        >
          {panelColumns.map((column) => (
            <tr key={column.name}>
              <th scope="row">
                <code>{column.name}</code>
              </th>
              <td>{say(column.means)}</td>
              <td>
                {column.sources
                  .flatMap((id) => titleOf(id) ?? [])
                  .map(({ publisher, title, edition }) => `${publisher}, ${title}, ${edition}`)
                  .join("; ")}
              </td>
            </tr>
          ))}
        </Table>
        <p className={`small ${styles.text}`}>{text.bundled.remoteness}</p>
      </details>
    </>
  );
}

function Own({ name, facts }: { readonly name: string; readonly facts: Facts }) {
  const words = useWords("model");
  const { model: text, format } = words;
  const gaps = gapsOf(words, facts);
  const { counts } = text;
  return (
    <div className="stack" data-testid="panel-facts">
      <p>{text.readDone(name, count(words, facts.kept), count(words, facts.read), format.number(facts.seconds, 2))}</p>
      <ul className={`small ${styles.list}`}>
        <li>{text.panelIs(count(words, facts.exporters.length), count(words, facts.importers.length))}</li>
        {facts.years.length > 0 && (
          <li>
            {text.yearsAre(yearsOf(words, facts))}
            <Gap />
            {gaps && text.yearGap(gaps)}
          </li>
        )}
        {facts.exporters.length === 1 && <li className="warn">{counts.oneExporter}</li>}
        {facts.otherReports > 0 && <li>{counts.otherReports(count(words, facts.otherReports))}</li>}
        {facts.breakdowns > 0 && <li>{counts.breakdowns(count(words, facts.breakdowns))}</li>}
        {facts.repeated > 0 && <li>{counts.repeated(count(words, facts.repeated))}</li>}
        {facts.withoutFlow > 0 && <li>{counts.withoutFlow(count(words, facts.withoutFlow))}</li>}
        {facts.zeros > 0 && <li>{counts.zeros(count(words, facts.zeros))}</li>}
        {facts.domestic > 0 && <li>{counts.domestic(count(words, facts.domestic))}</li>}
        {facts.missing.map((column) => (
          <li key={column.name}>{counts.missing(column.name, { n: column.count, text: count(words, column.count) })}</li>
        ))}
      </ul>
      <Problems problems={facts.problems} />
    </div>
  );
}

/** A file, dropped or chosen. How far it is read stands below, with what else the worker does. */
function Picker({ open, cancel }: Pick<Model, "open" | "cancel">) {
  const { model: text } = useWords("model");
  const { choose, drop, intro, summary } = text.own;
  return (
    <details>
      <summary>{summary}</summary>
      <div className={`stack ${styles.opened}`}>
        <p className={styles.text}>{intro}</p>
        <FileDrop
          words={{ choose, drop, progress: text.progress, cancel: text.cancel }}
          kinds={KINDS}
          open={open}
          reading={null}
          cancel={cancel}
        />
      </div>
    </details>
  );
}

const count = ({ format }: Words, n: number) => format.number(n, 0);

/** Years as they are said: 2012, 2016, 2018–2020. */
function yearsOf(words: Words, { years }: Facts): string {
  return runs(
    words,
    years.map(({ year }) => year),
  );
}

/** The years missing between the first and the last; empty where there are none. */
function gapsOf(words: Words, { years }: Facts): string {
  const held = new Set(years.map(({ year }) => year));
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  return runs(
    words,
    Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => !held.has(year)),
  );
}

function runs({ format }: Words, years: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const year of years) {
    const run = parts.at(-1);
    if (run && run[1] === year - 1) run[1] = year;
    else parts.push([year, year]);
  }
  return format.commas(parts.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)));
}
