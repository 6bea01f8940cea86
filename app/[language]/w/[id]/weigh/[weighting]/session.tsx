"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useWords } from "#words";
import { readDecision } from "@/lib/decision/migrate";
import type { Decision } from "@/lib/decision/schema";
import type { Weighting } from "@/lib/keep/shapes/weightings";
import { useFigures } from "../../../../../_state/keep/use-figures";
import { useKept } from "../../../../../_state/keep/use-kept";
import { weightings } from "../ask-weightings";
import { figuresOf, subjectOf } from "../weighed-things";
import styles from "../weighing.module.css";
import { Ballot } from "./ballot/ballot";
import { Outcome } from "./result/outcome";
import { Waiting } from "./waiting";

type Props = { readonly workspace: string; readonly weighting: string };

/** One weighing, as far as it has come for whoever looks: to be answered, waited for, seen and closed. */
export function Session({ workspace, weighting }: Props) {
  const { weighing } = useWords("weighing");
  const load = useCallback(() => weightings.one(workspace, weighting), [workspace, weighting]);
  const [kept, readAgain] = useKept<Weighting>(workspace, load, ({ subject }) => subject === weighting);
  if (kept.kind !== "there")
    return (
      <div className={styles.page}>
        <h1>{weighing.title}</h1>
        <p role="status">{weighing[kept.kind]}</p>
      </div>
    );
  return <Held workspace={workspace} weighting={kept.value} away={kept.away} readAgain={readAgain} />;
}

type HeldProps = {
  readonly workspace: string;
  readonly weighting: Weighting;
  readonly away: boolean;
  readonly readAgain: () => Promise<void>;
};

/** The decision that is weighed, read, with the figures it needs. */
function Held({ workspace, weighting, away, readAgain }: HeldProps) {
  const words = useWords("weighing");
  const { weighing } = words;
  const { document, revision } = weighting.decision;
  // The document of a revision is the same each time it is read.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision names the document
  const decision = useMemo(() => readOrNull(document), [weighting.id, revision]);
  const list = useMemo(() => (decision ? [decision] : []), [decision]);
  const brought = useFigures(list);
  const figures = useMemo(() => (brought && decision ? figuresOf(brought, decision) : null), [brought, decision]);
  const [answering, setAnswering] = useState(false);
  const { state, mine, mayClose, ballots, shown } = weighting;
  // What all have seen without names is not changed any more: a change would tell whose it is.
  const mayAnswer = weighting.mayAnswer && !(weighting.anonymous && state === "shown");
  const isFirst = mine === null && !mayClose && (state === "open" || shown === "live");
  const isAnswering = mayAnswer && (answering || isFirst);
  useArrival(isAnswering ? "answering" : state);
  if (!decision) return <p className={styles.page}>{weighing.gone}</p>;
  if (!figures)
    return (
      <p className={styles.page} role="status">
        {weighing.reading}
      </p>
    );
  const common = {
    workspace,
    weighting,
    decision,
    dataset: figures,
    subject: subjectOf(words, figures, decision, weighting.decision.title),
  };
  if (isAnswering)
    return (
      <Ballot
        {...common}
        onDone={() => {
          setAnswering(false);
          void readAgain();
        }}
      />
    );
  const answer = () => setAnswering(true);
  return (
    <>
      {away && (
        <p className={styles.notice} role="status">
          {weighing.away}
        </p>
      )}
      {ballots && ballots.length > 0 ? (
        <Outcome {...common} ballots={ballots} onAnswer={mayAnswer ? answer : null} readAgain={readAgain} />
      ) : (
        <Waiting {...common} onAnswer={answer} readAgain={readAgain} />
      )}
    </>
  );
}

/** Where a button went with the stage it ended, one reads on at what came of it. */
function useArrival(stage: string): void {
  const before = useRef(stage);
  useEffect(() => {
    if (before.current === stage) return;
    before.current = stage;
    if (document.activeElement === document.body) document.querySelector<HTMLElement>("[data-arrival]")?.focus();
  }, [stage]);
}

function readOrNull(document: unknown): Decision | null {
  try {
    return readDecision(document);
  } catch {
    return null;
  }
}
