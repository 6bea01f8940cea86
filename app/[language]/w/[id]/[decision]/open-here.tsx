import { useState } from "react";
import { useWords } from "#words";
import { workedExample } from "@/lib/decision/example";
import type { Decision } from "@/lib/decision/schema";
import { isSameDecision } from "@/lib/keep/changes/changes";
import { Link } from "../../../../_components/link";
import { baseKey, readOrNull, useBases } from "../../../../_state/keep/bases";
import { useOutbox } from "../../../../_state/keep/outbox";
import { bringToHand } from "../../../../_state/keep/save";
import { baseOf, openOf } from "../../../../_state/keep/waiting";
import { useDataset } from "../../../../_state/provider";
import { setNotice, tiedIn, useStore } from "../../../../_state/store";
import styles from "../../workspace.module.css";

type Props = { readonly workspace: string; readonly id: string; readonly decision: Decision; readonly revision: number };

/** Makes the kept decision the one at hand on every screen; where something of it lies in the outbox still, that. */
export function OpenHere({ workspace, id, decision, revision }: Props) {
  const { history } = useWords("history");
  const { head: text } = history;
  const dataset = useDataset();
  const tie = useStore((state) => state.tie);
  const list = useOutbox((outbox) => outbox.list);
  const [said, setSaid] = useState("");
  const isAtHand = tie?.decision === id;
  const waiting = openOf(list, id).at(-1);
  const unsent = waiting && readOrNull(waiting.document);

  async function open() {
    const state = useStore.getState();
    const before = tiedIn(state);
    const base = before && useBases.getState()[baseKey(before.decision, before.base)];
    const isAt = (decision: Decision | null | undefined) => Boolean(decision && state.decision && isSameDecision(decision, state.decision));
    // What everybody meets first is nobody's.
    const isSaved = (before?.pending === null && isAt(base)) || isAt(workedExample(dataset));
    const [first] = openOf(list, id);
    try {
      if (waiting && unsent && first)
        await bringToHand(
          unsent,
          { workspace, decision: id, base: baseOf(first, list) ?? revision, pending: waiting.request },
          isSaved,
          dataset.version,
        );
      else await bringToHand(decision, { workspace, decision: id, base: revision, pending: null }, isSaved, dataset.version);
      setSaid(text.opened);
    } catch {
      setNotice({ kind: "storage-full" });
    }
  }

  return (
    <div className={styles.about}>
      <div className="row">
        {isAtHand ? (
          <Link href="/" prefetch={false} className={styles.action}>
            {text.goTo}
          </Link>
        ) : (
          <button type="button" className="primary" onClick={() => void open()}>
            {unsent ? text.openUnsent : text.open}
          </button>
        )}
        <span role="status" className="small">
          {isAtHand ? said || text.opened : ""}
        </span>
      </div>
      {!isAtHand && <p className="small soft measure">{text.openIntro}</p>}
    </div>
  );
}
