import { useWords } from "#words";
import { answeredIn, weightsSoFar } from "@/lib/keep/weigh/progress";
import { Act } from "../../../../../../_components/act";
import { number, Table } from "../../../../../../_components/table";
import type { Item } from "../../../../../../_components/weigh/order-list";
import type { Common } from "../common";
import own from "./ballot.module.css";
import type { BallotDraft } from "./use-draft";

/** The consistency ratio up to which Saaty takes answers in pairs for consistent. */
const PASSES = 0.1;
/** Questions without an answer that are named; they come in their order. */
const SHOWN = 3;

type Props = {
  readonly common: Common;
  readonly draft: BallotDraft;
  readonly items: readonly Item[];
  /** Questions without an answer. */
  readonly open: readonly { readonly at: number; readonly title: string }[];
  readonly last: number;
  readonly onGo: (to: number) => void;
};

/** What the answers come to, what is missing, and the button that sends them. No ranking: nobody shall weigh for a winner. */
export function Review({ common: { weighting }, draft, items, open, last, onGo }: Props) {
  const { guided, weighing, format } = useWords("guided", "weighing");
  const { ballot: text } = weighing;
  const { way, ids, mine } = weighting;
  const { answers, request } = draft.draft;
  const found = weightsSoFar(way, answers, ids);
  const { done, of } = answeredIn(way, answers, ids);
  const ratio = found?.consistencyRatio ?? null;
  const busy = request !== null && draft.sending !== "refused";
  const said = { not: "", sending: text.sending, away: text.away, refused: text.refused }[draft.sending];
  return (
    <>
      <p className="small soft">{text.reviewHelp}</p>
      {found && (
        <Table fits name={text.review} heads={[guided.criterion, number(text.share)]}>
          {items.map(({ id, name }, j) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className="number">{format.percent(found.weights[j] ?? 0, 1)}</td>
            </tr>
          ))}
        </Table>
      )}
      {ratio !== null && ratio > PASSES && <p className="hint">{text.contradicts(format.number(ratio, 2))}</p>}
      {open.length > 0 && (
        <div>
          <p>{text.open(format.number(of - done, 0))}</p>
          <ul>
            {open.slice(0, SHOWN).map(({ at, title }) => (
              <li key={at}>
                <button type="button" className="link" onClick={() => onGo(at)}>
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {open.length === 0 && !found && <p className="hint">{text.nothingCounts}</p>}
      <div className={own.act}>
        <button type="button" onClick={() => onGo(last)}>
          {text.back}
        </button>
        <Act className="primary" off={!found || busy} onClick={draft.sendOff}>
          {mine ? text.sendAgain : text.send}
        </Act>
      </div>
      <p role="status">{said}</p>
    </>
  );
}
