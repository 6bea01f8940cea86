"use client";

import { useState } from "react";
import { useWords } from "#words";
import type { Choice } from "../../_components/tables/table-line";
import { TablePicker } from "../../_components/tables/table-picker";
import { useTable } from "../../_components/tables/use-table";
import { Begin } from "./begin";
import { Criteria } from "./criteria";
import { Result } from "./result";

/** Ranks the rows of any table by any method, away from the decision. */
export function TableScreen() {
  const { own: ownText, table: tableScreenText } = useWords("own", "table");
  const table = useTable();
  const [ranked, setRanked] = useState<Choice | null>(null);
  const { state } = table;
  const text = tableScreenText;
  return (
    <div className="screen">
      <header className="stack">
        <h1>{text.title}</h1>
        <p className="measure">{text.intro}</p>
        <p className="measure soft">{ownText.here}</p>
      </header>
      <TablePicker state={state} open={table.open} openSheet={table.openSheet} cancel={table.cancel} />
      {!state.opened && !state.busy && <Begin open={table.open} />}
      {state.opened && (
        <Criteria
          key={state.number}
          state={state}
          opened={state.opened}
          readAs={table.readAs}
          rank={(choice) => {
            setRanked(choice);
            table.rank(choice);
          }}
          cancel={table.cancel}
          ranked={ranked}
        />
      )}
      {state.outcome && ranked && (
        <Result state={state} outcome={state.outcome} choice={ranked} write={table.write} written={table.written} />
      )}
    </div>
  );
}
