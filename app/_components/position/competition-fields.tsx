"use client";

import type { Market } from "@/lib/dataset/schema";
import type { Competition, Decision } from "@/lib/decision/schema";
import { competition } from "@/lib/i18n/en/competition";
import { issues as sentences } from "@/lib/i18n/en/issues";
import { battles } from "@/lib/lanchester/range";
import { definitionFields } from "@/lib/lanchester/shares";
import type { Issue } from "@/lib/math/refusal";
import { isStarted } from "@/lib/problem/competition";
import { countryName } from "@/lib/report/names";
import { useDataset } from "../../_state/provider";
import { Act } from "../act";
import { NumberField } from "../fields/number-field";
import { SelectField } from "../fields/select-field";
import { keepPlace } from "../keep-place";
import { format, say, t } from "../words";
import { changeCompetition, clearShares, EMPTY_COMPETITION } from "./change-competition";
import styles from "./competition-form.module.css";
import { PotentialForm } from "./potential-form";

type Props = { readonly market: Market; readonly decision: Decision; readonly issues: readonly Issue[] };

const SHARE_RANGE = [0, 100] as const;

/** The fields of the competition form: the market's definition, the own share, the rivals, the potential multiple. */
export function CompetitionFields({ market, decision, issues }: Props) {
  const dataset = useDataset();
  const iso3 = market.iso3;
  const current = decision.competition[iso3] ?? EMPTY_COMPETITION;
  const text = competition.form;

  const change = (next: Partial<Competition>) => changeCompetition(iso3, next);
  function changeRival(at: number, next: Partial<Competition["rivals"][number]>) {
    change({ rivals: current.rivals.map((rival, i) => (i === at ? { ...rival, ...next } : rival)) });
  }

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
              {t.position.battles[battle]}
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
      <fieldset data-rows>
        <legend>{text.rivals}</legend>
        {current.rivals.map((rival, i) => (
          // Rivals have no identity but their place in the list.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <div key={i} className={styles.rival}>
            <input
              value={rival.name}
              maxLength={80}
              aria-label={text.rivalName(i + 1)}
              placeholder={text.rivalName(i + 1)}
              onChange={(event) => changeRival(i, { name: event.target.value })}
            />
            <NumberField
              hideLabel
              field={`rival:${iso3}:${i}`}
              label={text.rivalShare(i + 1)}
              placeholder="%"
              value={rival.sharePct}
              range={SHARE_RANGE}
              onChange={(sharePct) => changeRival(i, { sharePct: sharePct ?? 0 })}
            />
            <button
              type="button"
              data-remove
              aria-label={text.remove(rival.name || text.rivalName(i + 1))}
              onClick={(event) => {
                keepPlace(event.currentTarget);
                change({ rivals: current.rivals.filter((_, at) => at !== i) });
              }}
            >
              ×
            </button>
          </div>
        ))}
        <Act data-add off={current.rivals.length >= 30} onClick={() => change({ rivals: [...current.rivals, { name: "", sharePct: 0 }] })}>
          {text.add}
        </Act>
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
  const text = competition.form;
  return (
    <div className={styles.wrong} role="status">
      <p>{text.wrong}</p>
      <ul>
        {issues.map((issue) => (
          <li key={`${issue.code} ${issue.path.join(".")}`}>{sentence(issue)}</li>
        ))}
      </ul>
    </div>
  );
}

function sentence(issue: Issue): string {
  const text = competition.form;
  const [part, at] = issue.path;
  if (part === "rivals" && at === undefined) return text.shareSum(format.pct(Number(issue.values.found)));
  const name = part === "definition" ? text.path[String(at)] : part === "rivals" ? text.rivalName(Number(at) + 1) : text.own;
  return sentences[issue.code]({ ...issue.values, name });
}
