"use client";

import { useCallback } from "react";
import { useWords } from "#words";
import type { KeptDecision } from "@/lib/keep/shapes/decisions";
import { useKept } from "../../../../../_state/keep/use-kept";
import { weightings } from "../ask-weightings";
import styles from "../weighing.module.css";
import { SessionForm } from "./session-form";

type Props = {
  readonly workspace: string;
  /** Id of the decision that is to be weighed, as the address names it. */
  readonly decision: string | null;
  /** The way of asking that the address names: that of a round before. */
  readonly asked: string | null;
};

/** Opens a session on a decision of the workspace: how people are asked, and when all see all. */
export function OpenSession({ decision, ...rest }: Props) {
  const { weighing } = useWords("weighing");
  return (
    <div className={styles.page}>
      <h1>{weighing.title}</h1>
      {decision === null ? <p>{weighing.start.noDecision}</p> : <Opened decision={decision} {...rest} />}
    </div>
  );
}

function Opened({ workspace, decision, asked }: Props & { readonly decision: string }) {
  const { weighing } = useWords("weighing");
  const load = useCallback(() => weightings.decision(workspace, decision), [workspace, decision]);
  const [kept] = useKept<KeptDecision>(workspace, load, ({ subject }) => subject === decision);
  if (kept.kind !== "there") return <p role="status">{weighing[kept.kind]}</p>;
  return <SessionForm workspace={workspace} decision={kept.value} asked={asked} />;
}
