"use client";

import { useWords } from "#words";
import type { Judgement } from "@/lib/decision/answers";
import { setDraft } from "../../_state/store";
import { NumberField } from "../fields/number-field";
import type { Item } from "./order-list";
import { steps, wordOf } from "./scale";
import styles from "./weigh.module.css";

type Props = {
  /** Of the field with the words, for a link to go to. */
  readonly id: string;
  readonly one: Item;
  readonly other: Item;
  readonly judgement: Judgement | null;
  /** The answer that fits least with the others. */
  readonly flagged: boolean;
  /** `more` is `ratio` times as important as `less`; `null` takes the judgement back. */
  readonly onJudge: (more: string, less: string, ratio: number | null) => void;
};

const UNSAID = "";
const RATIO = "ratio";
const RANGE = [1e-9, 1e9] as const;

/** One pair: which counts more and by how much, in Saaty's words or as any positive ratio, bound to one value. */
export function PairField({ id, one, other, judgement, flagged, onJudge }: Props) {
  const words = useWords("guided");
  const { guided: guidedText, format } = words;
  const more = judgement?.more === other.id ? other : one;
  const less = more === one ? other : one;
  const field = `${id}-ratio`;
  const chosen = judgement === null ? UNSAID : steps.some((step) => step === judgement.ratio) ? `${more.id} ${judgement.ratio}` : RATIO;
  const answer = (over: Item, under: Item, ratio: number | null) => onJudge(over.id, under.id, ratio);

  function choose(value: string) {
    if (value === RATIO) return;
    setDraft(field, null);
    if (value === UNSAID) return answer(one, other, null);
    const [name, step] = value.split(" ");
    if (name === other.id) answer(other, one, Number(step));
    else answer(one, other, Number(step));
  }

  return (
    <fieldset className={styles.pair} data-flagged={flagged}>
      <legend>
        {guidedText.pairwise.pair(one.name, other.name)}
        {flagged && <strong className={styles.flag}> {guidedText.pairwise.fitsLeast}</strong>}
      </legend>
      <select
        id={id}
        value={chosen}
        aria-label={guidedText.pairwise.inWords(one.name, other.name)}
        onChange={(event) => choose(event.target.value)}
      >
        <option value={UNSAID}>{guidedText.pairwise.notJudged}</option>
        {steps
          .slice(1)
          .toReversed()
          .map((step) => (
            <option key={step} value={`${one.id} ${step}`}>
              {guidedText.pairwise.more(one.name, wordOf(words, step), step)}
            </option>
          ))}
        {/* Equal is equal, whichever of the two it is kept for. */}
        <option value={`${more.id} 1`}>{guidedText.pairwise.equal}</option>
        {steps.slice(1).map((step) => (
          <option key={step} value={`${other.id} ${step}`}>
            {guidedText.pairwise.more(other.name, wordOf(words, step), step)}
          </option>
        ))}
        {chosen === RATIO && judgement && (
          <option value={RATIO}>{guidedText.pairwise.times(more.name, format.number(judgement.ratio, 2), less.name)}</option>
        )}
      </select>
      <NumberField
        field={field}
        label={guidedText.pairwise.ratio(more.name, less.name)}
        value={judgement?.ratio ?? null}
        range={RANGE}
        onChange={(ratio) => answer(more, less, ratio)}
      />
    </fieldset>
  );
}
