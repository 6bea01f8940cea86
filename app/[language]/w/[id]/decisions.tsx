import { useEffect, useState } from "react";
import { useWords } from "#words";
import { may } from "@/lib/keep/roles";
import type { Workspace } from "@/lib/keep/shapes/workspaces";
import { decisions, newRequest } from "../../../_state/keep/ask";
import { holdBase } from "../../../_state/keep/bases";
import { look } from "../../../_state/keep/outbox";
import { useDecision } from "../../../_state/provider";
import { tieOf, useStore } from "../../../_state/store";
import styles from "../workspace.module.css";
import { DecisionRow } from "./decision-row";

type Props = { readonly place: Workspace; readonly readAgain: () => Promise<void> };

/** Rows that are shown at first, and more each time: each asks the server for its decision. */
const STEP = 25;

/** The decisions of a workspace with what each comes to, and the one at hand to be put beside them. */
export function Decisions({ place, readAgain }: Props) {
  const { workspace, t } = useWords("workspace");
  const { decisions: text } = workspace;
  const current = useDecision(null);
  const tie = useStore((state) => state.tie);
  const [shown, setShown] = useState(STEP);
  const [said, setSaid] = useState("");
  const isHere = tie?.workspace === place.id && place.decisions.some(({ id }) => id === tie.decision);

  useEffect(() => {
    void look().catch(() => undefined);
  }, []);

  async function put() {
    setSaid(text.putting);
    const title = current.title.trim() || t.tools.titlePlaceholder;
    const answer = await decisions.make(place.id, title, current, newRequest());
    if (!answer.ok) return setSaid(answer.why === "refused" || answer.why === "role" ? text.full : text.failed);
    const { id, revision } = answer.value;
    holdBase(id, revision, current);
    if (useStore.getState().decision === current)
      useStore.setState(({ standing }) => tieOf({ workspace: place.id, decision: id, base: revision, pending: null }, standing));
    setSaid(text.isPut(title));
    await readAgain();
  }

  return (
    <section className={styles.section} aria-labelledby="decisions">
      <h2 id="decisions">{text.title}</h2>
      {place.decisions.length === 0 && <p className="soft">{text.none}</p>}
      <ul className={styles.list} data-testid="kept-decisions">
        {place.decisions.slice(0, shown).map((each) => (
          <DecisionRow key={each.id} workspace={place.id} shelved={each} manages={may(place.role, "manage")} readAgain={readAgain} />
        ))}
      </ul>
      {place.decisions.length > shown && (
        <div>
          <button type="button" onClick={() => setShown(shown + STEP)}>
            {text.more}
          </button>
        </div>
      )}
      {may(place.role, "save") && (
        <div className="row">
          {!isHere && (
            <button type="button" onClick={() => void put()}>
              {text.put}
            </button>
          )}
          <span role="status" className="small soft">
            {said}
          </span>
        </div>
      )}
    </section>
  );
}
