"use client";

import { useWords } from "#words";
import type { Market } from "@/lib/dataset/schema";
import type { Competition, Decision } from "@/lib/decision/schema";
import type { Words } from "@/lib/i18n/speech";
import { battles } from "@/lib/lanchester/range";
import { definitionFields } from "@/lib/lanchester/shares";
import type { Issue } from "@/lib/math/refusal";
import { isStarted } from "@/lib/problem/competition";
import { countryName } from "@/lib/report/names";
import { useDataset } from "../../_state/provider";
import { NumberField } from "../fields/number-field";
import { SelectField } from "../fields/select-field";
import { changeCompetition, clearShares, EMPTY_COMPETITION } from "./change-competition";
import styles from "./competition-form.module.css";
import { PotentialForm } from "./potential-form";
import { RivalRows } from "./rival-rows";

type Props = { readonly market: Market; readonly decision: Decision; readonly issues: readonly Issue[] };

const SHARE_RANGE = [0, 100] as const;

/** The fields of the competition form: the market's definition, the own share, the rivals, the potential multiple. */
export function CompetitionFields({ market, decision, issues }: Props) {
  const { position: positionText, competition, format, say } = useWords("competition", "position");
  const dataset = useDataset();
  const iso3 = market.iso3;
  const current = decision.competition[iso3] ?? EMPTY_COMPETITION;
  const text = competition.form;

  const change = (next: Partial<Competition>) => changeCompetition(iso3, next);

  const sum = (current.ownSharePct ?? 0) + current.rivals.reduce((total, rival) => total + rival.sharePct, 0);
  const started = isStarted(current);
  return (
    <>
      <fieldset className={styles.definition}>
        <legend>{text.definition}</legend>
        <p className="small soft">{text.definitionHelp}</p>
        {definitionFields.map((field) => {
          const missing = started && current.definition[field].trim() === "";
          return (
            <label key={field}>
              <span>{text[field]}</span>
              <input
                value={current.definition[field]}
                maxLength={field === "source" ? 240 : 120}
                placeholder={text.examples[field]}
                aria-invalid={missing}
                onChange={(event) => change({ definition: { ...current.definition, [field]: event.target.value } })}
              />
            </label>
          );
        })}
        <SelectField label={text.battle} value={current.battle} onChange={(battle) => change({ battle: battle as Competition["battle"] })}>
          {battles.map((battle) => (
            <option key={battle} value={battle}>
              {positionText.battles[battle]}
            </option>
          ))}
        </SelectField>
      </fieldset>
      <NumberField
        field={`own:${iso3}`}
        label={current.country ? text.ownCountry(say(countryName(dataset, current.country))) : text.own}
        value={current.ownSharePct}
        range={SHARE_RANGE}
        onChange={(ownSharePct) => change({ ownSharePct })}
      />
      <fieldset>
        <legend>{text.rivals}</legend>
        <RivalRows rivals={current.rivals} most={30} field={(i) => `rival:${iso3}:${i}`} onChange={(rivals) => change({ rivals })} />
      </fieldset>
      {started && <p className="small soft">{text.sum(format.pct(sum), format.pct(Math.max(0, 100 - sum)))}</p>}
      {issues.length > 0 && <Wrong issues={issues} />}
      {started && (
        <button
          type="button"
          className="link"
          onClick={(event) => {
            event.currentTarget.closest("details")?.querySelector("summary")?.focus();
            clearShares(iso3);
          }}
        >
          {text.clear}
        </button>
      )}
      <PotentialForm iso3={iso3} potential={current.potential} onChange={(potential) => change({ potential })} />
    </>
  );
}

/** What keeps the shares from being used, in the words of the form. */
function Wrong({ issues }: { readonly issues: readonly Issue[] }) {
  const words = useWords("competition", "issues");
  const { competition } = words;
  const text = competition.form;
  return (
    <div className={styles.wrong} role="status">
      <p>{text.wrong}</p>
      <ul>
        {issues.map((issue) => (
          <li key={`${issue.code} ${issue.path.join(".")}`}>{sentence(words, issue)}</li>
        ))}
      </ul>
    </div>
  );
}

function sentence({ competition, issues: sentences, format }: Words<"competition" | "issues">, issue: Issue): string {
  const text = competition.form;
  const [part, at] = issue.path;
  if (part === "rivals" && at === undefined) return text.shareSum(format.pct(Number(issue.values.found)));
  const name = part === "definition" ? text.path[String(at)] : part === "rivals" ? text.rivalName(Number(at) + 1) : text.own;
  return sentences[issue.code]({ ...issue.values, name });
}
