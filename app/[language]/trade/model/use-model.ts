"use client";

import { startTransition, useRef, useState } from "react";
import { useWords } from "#words";
import type { Look } from "@/lib/gravity/file/look";
import type { Mapping } from "@/lib/gravity/file/mapping";
import type { Failure } from "@/lib/gravity/file/unreadable";
import type { Facts } from "@/lib/gravity/view/panel-facts";
import type { Question } from "@/lib/gravity/view/settings";
import type { Issue } from "@/lib/math/refusal";
import type { Written } from "@/lib/report/gravity/files";
import type { Refused } from "../../../_workers/line";
import { useKeptLine } from "../../../_workers/use-kept-line";
import type { Answer, Ask, Result, Source } from "./model-line";

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
  const { language } = useWords();
  const [state, setState] = useState(NOTHING);
  const opened = useRef<{ readonly source: Source; readonly mapping: Mapping | null } | null>(null);
  const change = (more: Partial<ModelState>) => setState((before) => ({ ...before, ...more }));
  const { tell, restart, stop } = useKeptLine<Ask, Answer>(
    () => new Worker(new URL("./model-worker.ts", import.meta.url), { type: "module" }),
    firstAsks,
    hear,
    () => change({ failure: { failure: "broken", row: null }, busy: null }),
  );

  function firstAsks(): Ask[] {
    if (!opened.current) return [];
    const { source, mapping } = opened.current;
    return [{ kind: "look", source }, ...(mapping ? [{ kind: "read" as const, mapping }] : [])];
  }

  function hear(answer: Answer | Refused) {
    switch (answer.kind) {
      case "progress":
        return setState((before) => (before.busy ? { ...before, busy: { ...before.busy, part: answer.part } } : before));
      case "looked":
        return setState((before) => ({
          ...before,
          look: answer.look,
          busy: before.file === null || before.busy?.doing !== "open" ? before.busy : null,
        }));
      case "read":
        // A panel that was read again behind a question still has that question before it.
        return startTransition(() =>
          setState((before) => ({ ...before, facts: answer.facts, busy: before.busy?.doing === "estimate" ? before.busy : null })),
        );
      case "estimated":
        return startTransition(() => change({ result: answer.result, issues: [], busy: null }));
      case "written":
        return change({ written: answer, busy: null });
      case "refused":
        return change({ result: null, issues: answer.issues, busy: null });
      case "failed":
        return change({ failure: answer, busy: null });
    }
  }

  return {
    state,
    open(source: Source) {
      opened.current = { source, mapping: null };
      setState(({ number }) => ({ ...NOTHING, number: number + 1, file: source?.name ?? null, busy: { doing: "open", part: null } }));
      restart();
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
      tell({ kind: "write", what, language });
    },
    taken: () => change({ written: null }),
    cancel() {
      stop();
      change({ busy: null, cancelled: true });
    },
  };
}

export type Model = ReturnType<typeof useModel>;
