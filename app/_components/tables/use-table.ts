"use client";

import { startTransition, useEffect, useRef, useState } from "react";
import type { DecimalSign } from "@/lib/math/decimals";
import type { Issue } from "@/lib/math/refusal";
import type { OpenTable } from "@/lib/tables/grid";
import type { Answer, Ask, Choice, Failure, Opened, Outcome, Source } from "./table-messages";

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
  const worker = useRef<Worker | null>(null);
  const source = useRef<Source | null>(null);
  useEffect(() => () => worker.current?.terminate(), []);
  const change = (more: Partial<TableState>) => setState((before) => ({ ...before, ...more }));

  function hear({ data }: MessageEvent<Answer>) {
    switch (data.kind) {
      case "progress":
        return setState((before) => (before.busy ? { ...before, busy: { ...before.busy, part: data.part } } : before));
      case "opened":
        // A table that was opened again behind a question still has that question before it.
        return startTransition(() =>
          setState((before) => ({ ...before, opened: data.opened, busy: before.busy?.doing === "open" ? null : before.busy })),
        );
      case "grid":
        return change({ table: data.table, busy: null });
      case "ranked":
        // Long tables are drawn as transitions, piece by piece, so that the page stays quick.
        return startTransition(() => change({ outcome: data.outcome, issues: [], busy: null }));
      case "refused":
        return change({ outcome: null, issues: data.issues, busy: null });
      case "csv":
        return change({ file: data.file, busy: null });
      case "failed":
        return change({ failure: data.failure, busy: null });
    }
  }

  /** The worker; where it was stopped, a new one that opens the same table first. */
  function helper(): Worker {
    if (worker.current) return worker.current;
    const fresh = new Worker(new URL("./table-worker.ts", import.meta.url), { type: "module" });
    fresh.onmessage = hear;
    fresh.onerror = () => change({ failure: "broken", busy: null });
    worker.current = fresh;
    if (source.current !== null) tell({ kind: "open", source: source.current });
    return fresh;
  }
  const tell = (ask: Ask) => helper().postMessage(ask);
  function stop() {
    worker.current?.terminate();
    worker.current = null;
  }

  return {
    state,
    open(next: Source) {
      stop();
      source.current = next;
      setState(({ number }) => ({
        ...NOTHING,
        number: number + 1,
        name: typeof next === "string" ? "" : next.name,
        busy: { doing: "open", part: null },
      }));
      helper();
    },
    readAs: (sign: DecimalSign) => tell({ kind: "sign", sign }),
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
      source.current = null;
      setState(({ number }) => ({ ...NOTHING, number }));
    },
  };
}
