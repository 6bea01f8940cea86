"use client";

import { type FormEvent, useId, useState } from "react";
import { useWords } from "#words";
import { type Level, levels } from "@/lib/decision/answers";
import { idsAt } from "@/lib/decision/elicitation";
import { weighingWays } from "@/lib/decision/weigh/weighed";
import { aggregates } from "@/lib/keep/group/aggregates/registry";
import type { KeptDecision } from "@/lib/keep/shapes/decisions";
import { FEWEST_ANONYMOUS } from "@/lib/keep/weigh/together";
import { SelectField } from "../../../../../_components/fields/select-field";
import { useGo } from "../../../../../_components/link";
import { useDataset } from "../../../../../_state/provider";
import { type Opening, weightings } from "../ask-weightings";
import { keepInvite } from "../invite-link";
import styles from "../weighing.module.css";

/** How few and how many people one asks. */
const FEWEST = 2;
const MOST = 200;

type Props = { readonly workspace: string; readonly decision: KeptDecision; readonly asked: string | null };
type When = "after" | "closed" | "live";

/** What a session is opened with. A link to answer is made at once: without one nobody can. */
export function SessionForm({ workspace, decision, asked }: Props) {
  const { weighing, say, t } = useWords("agreement", "weighing");
  const { start } = weighing;
  const id = useId();
  const go = useGo();
  const { indicators } = useDataset();
  const [way, setWay] = useState<Opening["way"]>(weighingWays.find((each) => each === asked) ?? "order");
  const [level, setLevel] = useState<Level>("pillars");
  const [aggregate, setAggregate] = useState<Opening["aggregate"]>("geometric");
  const [when, setWhen] = useState<When>("after");
  const [people, setPeople] = useState("3");
  const [anonymous, setAnonymous] = useState(false);
  const [said, setSaid] = useState("");
  const offered = aggregates.filter(({ pairwise }) => !pairwise || way === "pairwise");
  const mean = offered.find((each) => each.id === aggregate) ?? offered[0];
  const wanted = Number(people);
  const least = anonymous ? FEWEST_ANONYMOUS : FEWEST;
  const wrong = when === "after" && !(Number.isInteger(wanted) && wanted >= least && wanted <= MOST);

  async function open(event: FormEvent) {
    event.preventDefault();
    if (wrong || !mean) return document.getElementById(`${id}-people`)?.focus();
    const opened = await weightings.open(workspace, {
      decision: decision.id,
      way,
      aggregate: mean.id,
      level,
      shown: when === "live" ? "live" : "after",
      anonymous,
      people: when === "after" ? wanted : null,
    });
    if (!opened.ok) return setSaid(opened.why === "role" ? start.mayNot : opened.why === "away" ? weighing.away : start.failed);
    const invited = await weightings.invite(workspace, opened.value.id);
    if (invited.ok) keepInvite(opened.value.id, invited.value.link);
    go.to(`/w/${workspace}/weigh/${opened.value.id}`);
  }

  return (
    <form className={styles.form} onSubmit={(event) => void open(event)}>
      <p>{start.intro(decision.title)}</p>
      <fieldset className={styles.choices}>
        <legend>{start.way}</legend>
        {weighingWays.map((each) => (
          <label key={each}>
            <input type="radio" name="way" checked={way === each} onChange={() => setWay(each)} />
            <span>
              <strong>{weighing.ways[each]}</strong>
              <span className="small soft">{weighing.wayHelp[each]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <SelectField label={start.what} value={level} onChange={(next) => setLevel(next as Level)}>
        {levels
          .filter((each) => idsAt(each, indicators).length > 1)
          .map((each) => (
            <option key={each} value={each}>
              {each === "pillars" ? start.pillars : start.inside(t.pillars[each])}
            </option>
          ))}
      </SelectField>
      <div>
        <SelectField label={start.aggregate} value={mean?.id ?? ""} onChange={(next) => setAggregate(next as Opening["aggregate"])}>
          {offered.map((each) => (
            <option key={each.id} value={each.id}>
              {say(each.name)}
            </option>
          ))}
        </SelectField>
        {mean && <p className="small soft">{say(mean.summary)}</p>}
      </div>
      <fieldset className={styles.choices}>
        <legend>{start.shown}</legend>
        <label>
          <input type="radio" name="when" checked={when === "after"} onChange={() => setWhen("after")} />
          <span>{start.after}</span>
        </label>
        {when === "after" && (
          <p className={styles.inset}>
            <label htmlFor={`${id}-people`}>{start.people}</label>{" "}
            <input
              id={`${id}-people`}
              inputMode="numeric"
              className={styles.count}
              value={people}
              aria-invalid={wrong}
              aria-describedby={wrong ? `${id}-wrong` : undefined}
              onChange={(event) => setPeople(event.target.value)}
            />
            {wrong && (
              <span id={`${id}-wrong`} className="hint">
                {" "}
                {t.fields.accepted(t.fields.between(String(least), String(MOST)))}
              </span>
            )}
          </p>
        )}
        <label>
          <input type="radio" name="when" checked={when === "closed"} onChange={() => setWhen("closed")} />
          <span>{start.onlyClosed}</span>
        </label>
        <label>
          <input type="radio" name="when" checked={when === "live"} disabled={anonymous} onChange={() => setWhen("live")} />
          <span>
            {start.live} <span className="small soft">{start.liveHelp}</span>
          </span>
        </label>
      </fieldset>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{start.anonymousTitle}</legend>
        <label>
          <input
            type="checkbox"
            checked={anonymous}
            onChange={(event) => {
              setAnonymous(event.target.checked);
              if (event.target.checked && when === "live") setWhen("after");
            }}
          />
          <span>
            {start.anonymous} <span className="small soft">{start.anonymousHelp}</span>
          </span>
        </label>
      </fieldset>
      <p>
        <button type="submit" className="primary">
          {start.open}
        </button>
      </p>
      <p role="alert" className="hint">
        {said}
      </p>
    </form>
  );
}
