"use client";

import { startTransition, useEffect, useRef, useState } from "react";
import type { Look } from "@/lib/gravity/file/look";
import type { Mapping } from "@/lib/gravity/file/mapping";
import type { Failure } from "@/lib/gravity/file/unreadable";
import type { Issue } from "@/lib/math/refusal";
import type { Answer, Ask, Facts, Question, Result, Source, Written } from "./messages";

/** What is known of a panel that is read and modelled in a worker of its own. */
export type ModelState = {
  /** Name of the user's file; `null` for the panel that comes with the program. */
  readonly file: string | null;
  /** Counts the panels opened, so that what belongs to one is not shown for the next. */
  readonly number: number;
  readonly look: Look | null;
  readonly facts: Facts | null;
  /** `null` while nothing is under way; a part of `null` where nobody knows how far it is. */
  readonly busy: { readonly doing: "open" | "read" | "estimate" | "write"; readonly part: number | null } | null;
  readonly cancelled: boolean;
  readonly failure: { readonly failure: Failure; readonly row: number | null } | null;
  readonly issues: readonly Issue[];
  readonly result: Result | null;
  readonly written: { readonly what: Written; readonly file: Blob } | null;
};

const NOTHING: ModelState = {
  file: null,
  number: 0,
  look: null,
  facts: null,
  busy: null,
  cancelled: false,
  failure: null,
  issues: [],
  result: null,
  written: null,
};

/** Opens panels and estimates away from the page, which stays quick: progress, cancel, and answers one by one. */
export function useModel() {
  const [state, setState] = useState(NOTHING);
  const worker = useRef<Worker | null>(null);
  /** What a worker has to be told first where the one before it was stopped. */
  const opened = useRef<{ readonly source: Source; readonly mapping: Mapping | null } | null>(null);
  useEffect(() => () => worker.current?.terminate(), []);
  const change = (more: Partial<ModelState>) => setState((before) => ({ ...before, ...more }));

  function hear({ data }: MessageEvent<Answer>) {
    switch (data.kind) {
      case "progress":
        return setState((before) => (before.busy ? { ...before, busy: { ...before.busy, part: data.part } } : before));
      case "looked":
        return setState((before) => ({
          ...before,
          look: data.look,
          busy: before.file === null || before.busy?.doing !== "open" ? before.busy : null,
        }));
      case "read":
        // A panel that was read again behind a question still has that question before it.
        return startTransition(() =>
          setState((before) => ({ ...before, facts: data.facts, busy: before.busy?.doing === "estimate" ? before.busy : null })),
        );
      case "estimated":
        return startTransition(() => change({ result: data.result, issues: [], busy: null }));
      case "written":
        return change({ written: data, busy: null });
      case "refused":
        return change({ result: null, issues: data.issues, busy: null });
      case "failed":
        return change({ failure: data, busy: null });
    }
  }

  /** The worker; where it was stopped, a new one that opens the same panel first. */
  function helper(): Worker {
    if (worker.current) return worker.current;
    const fresh = new Worker(new URL("./model-worker.ts", import.meta.url), { type: "module" });
    fresh.onmessage = hear;
    fresh.onerror = () => change({ failure: { failure: "broken", row: null }, busy: null });
    worker.current = fresh;
    if (opened.current) {
      tell({ kind: "look", source: opened.current.source });
      if (opened.current.mapping) tell({ kind: "read", mapping: opened.current.mapping });
    }
    return fresh;
  }
  const tell = (ask: Ask) => helper().postMessage(ask);
  function stop() {
    worker.current?.terminate();
    worker.current = null;
  }

  return {
    state,
    open(source: Source) {
      stop();
      opened.current = { source, mapping: null };
      setState(({ number }) => ({ ...NOTHING, number: number + 1, file: source?.name ?? null, busy: { doing: "open", part: null } }));
      helper();
    },
    read(mapping: Mapping) {
      if (opened.current) opened.current = { ...opened.current, mapping };
      change({ busy: { doing: "read", part: null }, facts: null, result: null, failure: null, cancelled: false, issues: [] });
      tell({ kind: "read", mapping });
    },
    estimate(question: Question) {
      change({ busy: { doing: "estimate", part: null }, cancelled: false, failure: null, issues: [] });
      tell({ kind: "estimate", question });
    },
    write(what: Written) {
      change({ busy: { doing: "write", part: null } });
      tell({ kind: "write", what });
    },
    taken: () => change({ written: null }),
    cancel() {
      stop();
      change({ busy: null, cancelled: true });
    },
  };
}

export type Model = ReturnType<typeof useModel>;
