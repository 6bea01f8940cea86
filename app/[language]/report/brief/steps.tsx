import { useWords } from "#words";
import { MOST_STEPS } from "@/lib/decision/schema";
import type { Brief, Step } from "@/lib/report/brief/model";
import { Table } from "../../../_components/table";
import { useStore } from "../../../_state/store";
import styles from "./brief.module.css";
import { setSteps } from "./change-brief";

/** Next steps with owner and day. Touching a suggestion makes all of them the user's own; what is open is a line on paper. */
export function Steps({ steps }: { readonly steps: Brief["steps"] }) {
  const { brief: text } = useWords("brief");
  const ready = useStore((state) => state.decision !== null);
  const { items } = steps;
  const change = (at: number, part: Partial<Step>) => setSteps(items.map((step, i) => (i === at ? { ...step, ...part } : step)));
  const { number, what, owner, by } = text.stepHead;
  return (
    <section className={styles.steps}>
      <h2>{steps.title}</h2>
      <Table fits heads={[number, what, owner, by]} className={styles.stepTable}>
        {items.map((step, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the list; its words change while they are typed
          <tr key={i}>
            <td>{i + 1}</td>
            <td>
              <span className={styles.printed}>{step.what}</span>
              <input
                className="no-print"
                aria-label={`${what} ${i + 1}`}
                maxLength={200}
                value={step.what}
                disabled={!ready}
                onChange={(event) => change(i, { what: event.target.value })}
              />
            </td>
            <td>
              <span className={styles.printed}>{step.owner ?? ""}</span>
              <input
                className="no-print"
                aria-label={`${owner} ${i + 1}`}
                maxLength={80}
                value={step.owner ?? ""}
                disabled={!ready}
                onChange={(event) => change(i, { owner: event.target.value })}
              />
            </td>
            <td>
              <span className={styles.printed}>{step.by ?? ""}</span>
              <input
                className="no-print"
                aria-label={`${by} ${i + 1}`}
                type="date"
                value={step.by ?? ""}
                disabled={!ready}
                onChange={(event) => change(i, { by: event.target.value || null })}
              />
            </td>
          </tr>
        ))}
      </Table>
      {steps.note && <p className={styles.soft}>{steps.note}</p>}
      <p className="no-print">
        <button
          type="button"
          disabled={!ready || items.length >= MOST_STEPS}
          onClick={() => setSteps([...items, { what: text.newStep, owner: null, by: null, suggested: false }])}
        >
          {text.addStep}
        </button>
      </p>
    </section>
  );
}
