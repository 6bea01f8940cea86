import { useWords } from "#words";
import type { Decision } from "@/lib/decision/schema";
import type { Brief } from "@/lib/report/brief/model";
import { useStore } from "../../../_state/store";
import styles from "./brief.module.css";
import { setField } from "./change-brief";

type Props = { readonly brief: Brief; readonly typed: Decision["brief"] };

/** Whom the brief is for, who made it, of what and when: fields on screen, text on paper; what is empty says so. */
export function Fields({ brief: { fields }, typed }: Props) {
  const { brief: text } = useWords("brief");
  const ready = useStore((state) => state.decision !== null);
  return (
    <dl className={styles.fields}>
      {fields.map(({ id, label, value }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd>
            <span className={id === "product" ? undefined : styles.printed}>
              {value ?? (id === "product" ? text.noProduct : text.missing)}
            </span>
            {id !== "product" && (
              <input
                className="no-print"
                aria-label={label}
                type={id === "date" ? "date" : "text"}
                maxLength={80}
                value={typed?.[id] ?? ""}
                placeholder={text.missing}
                disabled={!ready}
                onChange={(event) => setField(id, event.target.value)}
              />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The question the brief answers; while none is typed, the program's own stands in the field. */
export function Question({ brief: { question }, typed }: Props) {
  const { brief: text } = useWords("brief");
  const ready = useStore((state) => state.decision !== null);
  return (
    <p className={styles.question}>
      <span className={styles.printed}>{question}</span>
      <input
        className="no-print"
        aria-label={text.fields.question}
        maxLength={200}
        value={typed?.question ?? ""}
        placeholder={question}
        disabled={!ready}
        onChange={(event) => setField("question", event.target.value)}
      />
    </p>
  );
}
