import { type FormEvent, useId, useState } from "react";
import { useWords } from "#words";
import type { Item } from "../../../../../../_components/weigh/order-list";
import type { Common } from "../common";
import own from "./ballot.module.css";
import type { BallotDraft } from "./use-draft";

/** The longest name. */
const LONGEST = 80;

type Props = {
  readonly common: Common;
  readonly draft: BallotDraft;
  readonly items: readonly Item[];
  readonly onBegin: () => void;
};

/** What one is asked, and by which name the others will know the answers. */
export function Begin({ common: { weighting }, draft, items, onBegin }: Props) {
  const { format, weighing, t } = useWords("weighing");
  const { ballot: text } = weighing;
  const id = useId();
  const [tried, setTried] = useState(false);
  const { name } = draft.draft;
  const wrong = tried && name.trim() === "";
  const what = weighting.level === "pillars" ? text.whatPillars : text.whatInside(t.pillars[weighting.level]);

  function begin(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (name.trim() === "") document.getElementById(id)?.focus();
    else onBegin();
  }

  return (
    <form className="stack" onSubmit={begin}>
      <p>{text.intro(what, format.list(items.map(({ name: item }) => item)))}</p>
      <p>{text.tasks[weighting.way]}</p>
      <p className={own.name}>
        <label htmlFor={id}>{weighting.anonymous ? text.nameAnonymous : text.name}</label>
        <input
          id={id}
          value={name}
          maxLength={LONGEST}
          autoComplete="name"
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onChange={(event) => draft.put({ name: event.target.value })}
        />
        {wrong && (
          <span id={`${id}-wrong`} className="hint">
            {text.nameNeeded}
          </span>
        )}
      </p>
      <div className={own.act}>
        <button type="submit" className="primary">
          {text.begin}
        </button>
      </div>
    </form>
  );
}
