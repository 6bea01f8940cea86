"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { useWords } from "#words";
import type { Costs } from "@/lib/decision/costs";
import { fileName } from "@/lib/report/export/file-name";
import { readCosts } from "@/lib/tables/cost-rows";
import { costsTable } from "@/lib/tables/costs-table";
import { download } from "../../../../_components/download";
import { ProblemTable } from "../../../../_components/tables/problem-table";
import { SignField } from "../../../../_components/tables/sign-field";
import { TablePicker } from "../../../../_components/tables/table-picker";
import { useTable } from "../../../../_components/tables/use-table";
import { useDataset } from "../../../../_state/provider";
import { changeCosts } from "./change-costs";

type Props = { readonly costs: Costs; readonly markets: readonly string[] };

/** Rows listed at most; all are counted. */
const MOST = 200;

/** Own costs as a table: the template out, a table in, checked before anything is taken over. */
export function FileDoor({ costs, markets }: Props) {
  const { costs: text } = useWords("costs");
  const dataset = useDataset();
  const { state, open, openSheet, close, cancel, readAs, askForCells } = useTable();
  const [taken, setTaken] = useState<number | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const { opened, table, failure } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each table that is opened
  useEffect(() => {
    if (opened && !table && !failure) askForCells();
  }, [opened, table]);
  const reading = useMemo(
    () => (opened && table ? readCosts(table.grid, opened.sign, dataset, costs) : null),
    [opened, table, dataset, costs],
  );

  /** The code that writes tables is fetched when it is first wanted. */
  async function save(kind: "csv" | "xlsx") {
    const template = costsTable(costs, markets);
    const content =
      kind === "csv"
        ? (await import("@/lib/report/csv")).toCsv(template)
        : await (await import("@/lib/report/export/files")).excelFile([{ name: text.file.name, table: template }]);
    download(fileName(text.file.name, new Date(), kind), kind === "csv" ? "text/csv" : "", content);
  }

  return (
    <section className="stack" aria-label={text.file.title} data-testid="costs-file">
      <p className="small soft">{text.file.help}</p>
      <div className="row">
        <button type="button" onClick={() => void save("csv")}>
          {text.file.csv}
        </button>
        <button type="button" onClick={() => void save("xlsx")}>
          {text.file.xlsx}
        </button>
      </div>
      <TablePicker
        state={state}
        cancel={cancel}
        openSheet={openSheet}
        open={(source) => {
          setTaken(null);
          open(source);
        }}
      />
      {opened && reading && (
        <>
          <SignField sign={opened.sign} readAs={readAs} />
          <p role="status" data-testid="costs-found">
            {text.file.found(reading.rows, reading.problems.length)}
          </p>
          {reading.problems.length > 0 && (
            <ProblemTable
              name={text.file.problems}
              problems={reading.problems
                .slice(0, MOST)
                .map(({ row, column, found, want, accepted }) => ({ row, column, found, accepted: text.wants[want](accepted) }))}
            />
          )}
          <div className="row">
            {reading.rows > 0 && (
              <button
                type="button"
                onClick={() => {
                  changeCosts(() => reading.costs);
                  setTaken(reading.rows);
                  close();
                  // The button goes with the table: the focus goes to what was done.
                  said.current?.focus();
                }}
              >
                {text.file.take(reading.rows)}
              </button>
            )}
            <button type="button" onClick={close}>
              {text.file.leave}
            </button>
          </div>
        </>
      )}
      <p ref={said} role="status" tabIndex={-1} data-testid="costs-taken">
        {taken !== null && text.file.taken(taken)}
      </p>
    </section>
  );
}
