"use client";

import { useEffect, useId, useRef, useState } from "react";
import { useWords } from "#words";
import type { Indicator, Observation } from "@/lib/dataset/schema";
import { useDataset } from "../../_state/provider";
import styles from "./info.module.css";

type Props = { readonly indicator: Indicator; readonly observation?: Observation | null };

/** What an indicator means and where it comes from, behind a small button. Opens by click or key, closes with Esc. */
export function Info({ indicator, observation }: Props) {
  const { say, t } = useWords();
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  // A page has dozens of these, and few are ever opened.
  const [wanted, setWanted] = useState(false);
  // Opened before this had woken up.
  useEffect(() => {
    if (card.current?.matches(":popover-open")) setWanted(true);
  }, []);
  return (
    <>
      <button type="button" className={styles.button} popoverTarget={id} aria-label={t.info.about(say(indicator.name))}>
        i
      </button>
      <div ref={card} id={id} popover="auto" className={styles.card} onBeforeToggle={() => setWanted(true)}>
        <h3>{say(indicator.name)}</h3>
        {wanted && <Meaning indicator={indicator} observation={observation} />}
        <button type="button" popoverTarget={id} popoverTargetAction="hide">
          {t.app.close}
        </button>
      </div>
    </>
  );
}

function Meaning({ indicator, observation }: Props) {
  const { format, say, t } = useWords();
  const { sources, observations } = useDataset();
  const sourceIds = observation
    ? [observation.source]
    : [...new Set(observations.filter((entry) => entry.indicator === indicator.id).map((entry) => entry.source))];
  return (
    <>
      <p>{indicator.definition ? say(indicator.definition) : t.info.ownDefinition}</p>
      <p className="soft">{indicator.why ? say(indicator.why) : t.info.ownWhy}</p>
      <p>{format.clauses([format.labelled(t.info.unit, say(indicator.unit)), t.directions[indicator.direction]])}</p>
      {sourceIds.map((sourceId) => {
        const source = sources.find((entry) => entry.id === sourceId);
        return source ? (
          <p key={sourceId} className="small">
            {t.info.source}
            {format.signs.colon}
            <span lang="en">
              {source.publisher}, {source.title}, {source.edition}
            </span>
            {format.signs.clauses}
            {t.info.licence}
            {format.signs.colon}
            <span lang="en">{source.licence}</span>
            {format.signs.stop}
          </p>
        ) : null;
      })}
    </>
  );
}
