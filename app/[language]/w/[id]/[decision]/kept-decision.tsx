"use client";

import { useCallback, useEffect, useMemo } from "react";
import { useWords } from "#words";
import type { Decision } from "@/lib/decision/schema";
import { evaluate } from "@/lib/evaluate";
import { may } from "@/lib/keep/roles";
import { whoWrote } from "../../../../_components/keep/who-wrote";
import { Link } from "../../../../_components/link";
import { decisions, workspaces } from "../../../../_state/keep/ask";
import { holdBase, readOrNull } from "../../../../_state/keep/bases";
import { look } from "../../../../_state/keep/outbox";
import { useFigures } from "../../../../_state/keep/use-figures";
import { useKept } from "../../../../_state/keep/use-kept";
import styles from "../../workspace.module.css";
import { NotThere } from "../not-there";
import { RenameField } from "../rename-field";
import { Comments } from "./comments";
import { History } from "./history";
import { OpenHere } from "./open-here";
import { Weighings } from "./weighings";

type Props = { readonly workspace: string; readonly id: string };

/** Markets named after the first. */
const NEXT = 2;
const NONE: readonly Decision[] = [];

/** A kept decision as it stands, with its history, its comments and its weighings. */
export function KeptDecision({ workspace, id }: Props) {
  const { history: text, workspace: words, format, say } = useWords("history", "workspace");
  const loadDecision = useCallback(() => decisions.one(workspace, id), [workspace, id]);
  const loadWorkspace = useCallback(() => workspaces.one(workspace), [workspace]);
  const [kept, readAgain] = useKept(workspace, loadDecision, ({ subject, kind }) => subject === id && kind.startsWith("decision"));
  const [around, readAround] = useKept(workspace, loadWorkspace, ({ kind }) => !kind.startsWith("comment"));
  const read = useMemo(() => (kept.kind === "there" ? readOrNull(kept.value.document) : null), [kept]);
  useEffect(() => {
    if (kept.kind === "there") holdBase(id, kept.value.revision, kept.value.document);
  }, [kept, id]);
  useEffect(() => {
    void look().catch(() => undefined);
  }, []);
  const all = useMemo(() => (read ? [read] : NONE), [read]);
  const dataset = useFigures(all);
  const answer = useMemo(() => (dataset && read ? evaluate(read, dataset) : null), [dataset, read]);
  if (kept.kind !== "there") return <NotThere kind={kept.kind} />;
  if (around.kind !== "there") return <NotThere kind={around.kind} />;
  const [decision, place] = [kept.value, around.value];
  const entry = decision.history.find(({ revision }) => revision === decision.revision);
  const names = answer?.ok ? answer.results.slice(0, 1 + NEXT).map(({ market }) => say(market.name)) : [];
  const [first, ...next] = names;
  return (
    <div className="screen">
      <div className="heading">
        <p className={styles.overline}>
          <Link href={`/w/${workspace}`} prefetch={false}>
            {text.head.overline(place.title)}
          </Link>
        </p>
        <h1>{decision.title}</h1>
        <p className={styles.lead} data-testid="comes-to">
          {first ? text.head.first(first, format.list(next)) : answer ? text.head.noAnswer : words.decisions.working}
        </p>
        <p className="soft">
          {text.head.standing(
            decision.revision,
            entry ? whoWrote(entry, words) : words.somebody,
            entry ? format.moment(new Date(entry.made)) : "",
          )}
        </p>
        <p role="status" className="warn">
          {kept.away || around.away ? words.away : read ? "" : text.unreadable}
        </p>
        {read && <OpenHere workspace={workspace} id={id} decision={read} revision={decision.revision} />}
      </div>
      <History workspace={workspace} kept={decision} maySave={may(place.role, "save")} readAgain={readAgain} />
      <div className={styles.columns}>
        <Comments workspace={workspace} kept={decision} role={place.role} document={read} />
        <div className={styles.stackedSections}>
          <Weighings place={place} decision={id} />
          {may(place.role, "save") && (
            <section className={styles.section} aria-labelledby="named">
              <h2 id="named">{text.head.rename}</h2>
              <RenameField
                label={text.head.renameLabel}
                button={words.renameButton}
                value={decision.title}
                onSave={(title) => decisions.rename(workspace, id, title)}
                onSaved={async () => {
                  await Promise.all([readAgain(), readAround()]);
                }}
              />
            </section>
          )}
        </div>
      </div>
    </div>
  );
}
