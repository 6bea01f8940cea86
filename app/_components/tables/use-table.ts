"use client";

import { startTransition, useRef, useState } from "react";
import type { DecimalSign } from "@/lib/files/numbers";
import type { Issue } from "@/lib/math/refusal";
import type { Refused } from "../../_workers/line";
import { useKeptLine } from "../../_workers/use-kept-line";
import type { OpenTable } from "./open-source";
import type { Answer, Ask, Choice, Failure, Opened, Outcome, Source } from "./table-line";

/** What is known of a table that is read and ranked in a worker of its own. */
export type TableState = {
  readonly name: string;
  /** Counts the tables opened, so that what belongs to one is not shown for the next. */
  readonly number: number;
  readonly opened: Opened | null;
  /** `null` while nothing is under way; a part of `null` where nobody knows how far it is. */
  readonly busy: { readonly doing: "open" | "rank" | "csv"; readonly part: number | null } | null;
  readonly cancelled: boolean;
  readonly failure: Failure | null;
  readonly outcome: Outcome | null;
  readonly issues: readonly Issue[];
  readonly table: OpenTable | null;
  readonly file: Blob | null;
};

const NOTHING: TableState = {
  name: "",
  number: 0,
  opened: null,
  busy: null,
  cancelled: false,
  failure: null,
  outcome: null,
  issues: [],
  table: null,
  file: null,
};

/** Opens tables and ranks them away from the page, which stays quick: progress, cancel, and answers one by one. */
export function useTable() {
  const [state, setState] = useState(NOTHING);
  const asked = useRef<{ readonly source: Source; readonly sheet?: string | undefined } | null>(null);
  const change = (more: Partial<TableState>) => setState((before) => ({ ...before, ...more }));
  const { tell, restart, stop } = useKeptLine<Ask, Answer>(
    () => new Worker(new URL("./table-worker.ts", import.meta.url), { type: "module" }),
    () => (asked.current === null ? [] : [{ kind: "open", ...asked.current }]),
    hear,
    () => change({ failure: "broken", busy: null }),
  );

  function hear(answer: Answer | Refused) {
    switch (answer.kind) {
      case "progress":
        return setState((before) => (before.busy ? { ...before, busy: { ...before.busy, part: answer.part } } : before));
      case "opened":
        // A table that was opened again behind a question still has that question before it.
        return startTransition(() =>
          setState((before) => ({ ...before, opened: answer.opened, busy: before.busy?.doing === "open" ? null : before.busy })),
        );
      case "grid":
        return change({ table: answer.table, busy: null });
      case "ranked":
        // Long tables are drawn as transitions, piece by piece, so that the page stays quick.
        return startTransition(() => change({ outcome: answer.outcome, issues: [], busy: null }));
      case "refused":
        return change({ outcome: null, issues: answer.issues, busy: null });
      case "csv":
        return change({ file: answer.file, busy: null });
      case "failed":
        return change({ failure: answer.failure, busy: null });
    }
  }

  function open(source: Source, sheet?: string) {
    asked.current = { source, sheet };
    setState(({ number }) => ({
      ...NOTHING,
      number: number + 1,
      name: typeof source === "string" ? "" : source.name,
      busy: { doing: "open", part: null },
    }));
    restart();
  }

  return {
    state,
    open: (source: Source) => open(source),
    /** Reads another sheet of the workbook that is open. */
    openSheet(sheet: string) {
      if (asked.current) open(asked.current.source, sheet);
    },
    readAs: (sign: DecimalSign | null) => tell({ kind: "sign", sign }),
    askForCells: () => tell({ kind: "grid" }),
    rank(choice: Choice) {
      change({ busy: { doing: "rank", part: null }, cancelled: false, failure: null, file: null });
      tell({ kind: "rank", choice });
    },
    write(words: Extract<Ask, { kind: "csv" }>["words"]) {
      change({ busy: { doing: "csv", part: null } });
      tell({ kind: "csv", words });
    },
    written: () => change({ file: null }),
    cancel() {
      stop();
      change({ busy: null, cancelled: true, outcome: null });
    },
    close() {
      stop();
      asked.current = null;
      setState(({ number }) => ({ ...NOTHING, number }));
    },
  };
}
