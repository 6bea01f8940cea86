"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { useWords } from "#words";
import { adopted } from "@/lib/tables/adopt";
import { type NewFigure, readOwn } from "@/lib/tables/own-rows";
import { SignField } from "../../_components/tables/sign-field";
import { TablePicker } from "../../_components/tables/table-picker";
import { useTable } from "../../_components/tables/use-table";
import { useDataset, useDecision } from "../../_state/provider";
import { commit } from "../../_state/store";
import { Blank } from "./blank";
import { Review } from "./review";
import { Standing } from "./standing";

/** Own figures, indicators and markets: the template out, a table in, checked before anything is taken over. */
export function ImportScreen() {
  const { own: ownText } = useWords("own");
  const dataset = useDataset();
  const decision = useDecision(null);
  const { state, open, openSheet, close, cancel, readAs, askForCells } = useTable();
  const [taken, setTaken] = useState<readonly NewFigure[]>([]);
  const said = useRef<HTMLParagraphElement>(null);
  const { opened, table } = state;
  const text = ownText;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each table that is opened
  useEffect(() => {
    if (opened && !table && !state.failure) askForCells();
  }, [opened, table]);
  const reading = useMemo(
    () => (opened && table ? readOwn(table.grid, opened.sign, dataset, decision, table.unclosed) : null),
    [opened, table, dataset, decision],
  );

  // An undo, or a removal below, takes the word back.
  const stands =
    taken.length > 0 &&
    taken.every(({ market, indicator, value }) =>
      decision.overrides.some((entry) => entry.market === market && entry.indicator === indicator && entry.value === value),
    );

  return (
    <div className="screen">
      <header className="stack">
        <h1>{text.title}</h1>
        <p className="measure">{text.intro}</p>
        <p className="measure soft">{text.here}</p>
      </header>
      <Blank />
      <section className="stack" aria-label={text.bring}>
        <h2>{text.bring}</h2>
        <TablePicker
          state={state}
          cancel={cancel}
          openSheet={openSheet}
          open={(source) => {
            setTaken([]);
            open(source);
          }}
        />
      </section>
      {opened && reading && (
        <section className="stack" aria-label={text.check} data-testid="own-review">
          <h2>{text.check}</h2>
          <SignField sign={opened.sign} readAs={readAs} />
          <Review
            name={state.name || text.pasted}
            reading={reading}
            decision={decision}
            leave={close}
            take={() => {
              commit((before) => adopted(before, reading));
              setTaken(reading.figures);
              close();
              // The button goes with the table: the focus goes to what was done.
              said.current?.focus();
            }}
          />
        </section>
      )}
      <p ref={said} role="status" tabIndex={-1} data-testid="own-taken">
        {stands && text.taken(taken.length)}
      </p>
      <Standing decision={decision} />
    </div>
  );
}
