import { type FormEvent, useRef, useState } from "react";
import { useWords } from "#words";
import type { Decision } from "@/lib/decision/schema";
import type { Anchor } from "@/lib/keep/shapes/decisions";
import { countryName } from "@/lib/report/names";
import { SelectField } from "../../../../_components/fields/select-field";
import { decisions, newRequest } from "../../../../_state/keep/ask";
import { useDataset } from "../../../../_state/provider";
import styles from "../../workspace.module.css";

type Props = {
  readonly workspace: string;
  readonly id: string;
  /** The revision that is being read. */
  readonly revision: number;
  readonly document: Decision | null;
  readonly onSent: () => Promise<void>;
};

const kinds = ["decision", "market", "criterion", "figure"] as const;

/** Says something of the decision, or of a part of it. What was typed stays until the server has it. */
export function CommentForm({ workspace, id, revision, document, onSent }: Props) {
  const { history, say } = useWords("history");
  const { comments: text } = history;
  const dataset = useDataset();
  const markets = document?.markets ?? [];
  const [kind, setKind] = useState<Anchor["kind"]>("decision");
  const [market, setMarket] = useState("");
  const [criterion, setCriterion] = useState("");
  const [body, setBody] = useState("");
  const [said, setSaid] = useState("");
  const request = useRef<string | null>(null);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (body.trim() === "") return;
    // The same until it is answered: tried again after the answer was lost, it is not said twice.
    request.current ??= newRequest();
    const [here, by] = [market || (markets[0] ?? ""), criterion || (dataset.indicators[0]?.id ?? "")];
    const anchors: Readonly<Record<Anchor["kind"], Anchor>> = {
      decision: { kind: "decision" },
      market: { kind: "market", market: here },
      criterion: { kind: "criterion", criterion: by },
      figure: { kind: "figure", market: here, criterion: by },
    };
    const answer = await decisions.comment(workspace, id, { revision, anchor: anchors[kind], body: body.trim(), request: request.current });
    if (!answer.ok) {
      if (answer.why !== "away") request.current = null;
      return setSaid(answer.why === "often" ? text.often : text.failed);
    }
    request.current = null;
    setBody("");
    setSaid(text.sent);
    await onSent();
  }

  return (
    <form className={styles.form} onSubmit={(event) => void send(event)}>
      <SelectField label={text.about} value={kind} onChange={(value) => setKind(value as Anchor["kind"])}>
        {kinds.map((each) => (
          <option key={each} value={each}>
            {text.kinds[each]}
          </option>
        ))}
      </SelectField>
      {(kind === "market" || kind === "figure") && (
        <SelectField label={text.market} value={market} onChange={setMarket}>
          {markets.map((iso3) => (
            <option key={iso3} value={iso3}>
              {say(countryName(dataset, iso3))}
            </option>
          ))}
        </SelectField>
      )}
      {(kind === "criterion" || kind === "figure") && (
        <SelectField label={text.criterion} value={criterion} onChange={setCriterion}>
          {dataset.indicators.map((indicator) => (
            <option key={indicator.id} value={indicator.id}>
              {say(indicator.name)}
            </option>
          ))}
        </SelectField>
      )}
      <label className={styles.wide}>
        <span className="small soft">{text.body}</span>
        <textarea rows={3} maxLength={2000} required value={body} onChange={({ target }) => setBody(target.value)} />
      </label>
      <button type="submit">{text.send}</button>
      <p role="status" className="small">
        {said}
      </p>
    </form>
  );
}
