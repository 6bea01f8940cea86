"use client";

import { useMemo, useState } from "react";
import { useWords } from "#words";
import type { Variant } from "@/lib/comparison/variants";
import type { Decision } from "@/lib/decision/schema";
import { type Answered, evaluate } from "@/lib/evaluate";
import type { Words } from "@/lib/i18n/speech";
import type { DecisionTable } from "@/lib/problem/table";
import { type FieldTest, fieldChanges, type Reversal } from "@/lib/robustness/reversal";
import { variantName } from "../../_components/answer/variant-name";
import { SelectField } from "../../_components/fields/select-field";
import { IssueList } from "../../_components/issue-list";
import { Link } from "../../_components/link";
import { number, Table } from "../../_components/table";
import { useDataset } from "../../_state/provider";
import { commit } from "../../_state/store";
import styles from "./choices/choices.module.css";
import type { Run } from "./choices/choices-line";

type Bounds = Readonly<Record<string, readonly [number, number]>>;
type Props = {
  readonly evaluation: Answered;
  /** Every method, refused ones included. */
  readonly variants: readonly Variant[];
  /** The methods put to the test, SPOTIS with fixed bounds last, and what came of it. */
  readonly runs: readonly Run[];
  readonly tests: readonly (readonly FieldTest[])[];
  readonly bounds: Bounds;
  readonly markets: readonly string[];
};

/** Pairs named for one change; more are counted. */
const MOST_PAIRS = 4;

/** Which changes of the field move the others, method by method, and what to do about it. */
export function Reversals({ evaluation, variants, runs, tests, bounds, markets }: Props) {
  const words = useWords("choices", "compare");
  const { choices: text } = words;
  const own = evaluation.ranking.method;
  const [shown, setShown] = useState<string | null>(null);
  const id = runs.some((run) => run.id === shown) ? (shown ?? own) : own;
  const testsOf = (method: string) => tests[runs.findIndex((run) => run.id === method)] ?? [];
  const reversalsOf = (method: string) => testsOf(method).flatMap(({ reversals }) => reversals);
  const name = (method: string) => variantName(words, { dimension: "method", id: method });
  const ownCount = reversalsOf(own).length;
  return (
    <section className="stack" id="field">
      <h2>{text.reversal}</h2>
      {markets.length < 2 ? (
        <p>{text.nothingToTest}</p>
      ) : (
        <>
          <p className="soft">{text.reversalIntro}</p>
          <p data-testid="reversal">{ownCount === 0 ? text.stable(name(own)) : text.moved(name(own), ownCount)}</p>
          {ownCount > 0 && <Alternative evaluation={evaluation} bounds={bounds} />}
          <ByMethod variants={variants} table={evaluation.table} testsOf={testsOf} fixed={tests.at(-1) ?? []} />
          <p className="small soft">{text.partial}</p>
          <SelectField label={text.showBy} value={id} onChange={setShown}>
            {variants
              .filter(({ ranking }) => ranking !== null)
              .map((variant) => (
                <option key={variant.id} value={variant.id}>
                  {variantName(words, variant)}
                </option>
              ))}
          </SelectField>
          {reversalsOf(id).length === 0 ? (
            <p>{text.stable(name(id))}</p>
          ) : (
            <ul className={styles.changes}>
              {reversalsOf(id).map((reversal) => (
                <li key={`${reversal.kind} ${reversal.row}`}>{sentenceOn(words, reversal, markets)}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}

function sentenceOn({ choices: text, format }: Words<"choices">, reversal: Reversal, markets: readonly string[]): string {
  const { pairs, newFirst } = reversal;
  const head =
    reversal.kind === "worst-added" ? text[reversal.kind](pairs.length) : text[reversal.kind](markets[reversal.row] ?? "", pairs.length);
  const named = pairs.slice(0, MOST_PAIRS).map(([ahead, behind]) => text.overtakes(markets[ahead] ?? "", markets[behind] ?? ""));
  const more = pairs.length - named.length;
  return format.sentences([head, format.closed(format.clauses([...named, more > 0 && text.morePairs(more)])), newFirst && text.newFirst]);
}

/** The way out: SPOTIS with bounds that stand whatever the field is, one click away. */
function Alternative({ evaluation: { decision, table }, bounds }: { readonly evaluation: Answered; readonly bounds: Bounds }) {
  const { choices: text, format, say } = useWords("choices");
  const dataset = useDataset();
  const other = useMemo(() => evaluate(bySpotis(bounds)(decision), dataset), [bounds, decision, dataset]);
  const first = other.ok ? other.results.filter(({ rank }) => rank === 1).map(({ market }) => say(market.name)) : [];
  if (first.length === 0) return null;
  return (
    <aside className={styles.notice} aria-label={text.alternative}>
      <h3>{text.alternative}</h3>
      <p>{text.alternativeText(format.list(first))}</p>
      {decision.gaps !== "regional-median" && <p>{text.alternativeGaps}</p>}
      <p className="row">
        <button type="button" onClick={() => commit(bySpotis(bounds))}>
          {text.useSpotis}
        </button>
        <Link href="/methods/spotis">{text.aboutSpotis}</Link>
      </p>
      <details>
        <summary className="small">{text.bounds}</summary>
        <Table
          small
          className={styles.narrow}
          caption={text.boundsCaption}
          heads={[text.criterion, number(text.lowest), number(text.highest)]}
        >
          {table.criteria.map(({ definition }) => (
            <tr key={definition.id}>
              <th scope="row">{say(definition.name)}</th>
              {(bounds[definition.id] ?? []).map((bound) => (
                <td key={bound} className="number">
                  {format.value(definition, bound)}
                </td>
              ))}
            </tr>
          ))}
        </Table>
      </details>
    </aside>
  );
}

function bySpotis(bounds: Bounds): (decision: Decision) => Decision {
  return (decision) => ({ ...decision, method: { id: "spotis", options: { bounds } } });
}

type ByMethodProps = {
  readonly table: DecisionTable;
  readonly variants: readonly Variant[];
  readonly testsOf: (method: string) => readonly FieldTest[];
  readonly fixed: readonly FieldTest[];
};

/** Methods × tests: how many of the changes tried alter the order of the rest. */
function ByMethod({ variants, table, testsOf, fixed }: ByMethodProps) {
  const words = useWords("choices", "compare");
  const { choices: text } = words;
  return (
    <Table small caption={text.byMethod} heads={[text.method, ...fieldChanges.map((kind) => text.tests[kind])]}>
      {variants.map((variant) => (
        <tr key={variant.id} className={variant.current ? styles.own : undefined}>
          <th scope="row">
            {variantName(words, variant)}
            {variant.current && words.format.bracketed("", text.asDecided)}
          </th>
          {variant.ranking ? (
            testsOf(variant.id).map((test) => <td key={test.kind}>{outcomeOf(words, test)}</td>)
          ) : (
            <td colSpan={fieldChanges.length} className="soft">
              {text.cannot} <IssueList issues={variant.issues} table={table} />
            </td>
          )}
        </tr>
      ))}
      <tr>
        <th scope="row">{text.fixed}</th>
        {fixed.map((test) => (
          <td key={test.kind}>{outcomeOf(words, test)}</td>
        ))}
      </tr>
    </Table>
  );
}

function outcomeOf({ choices: text, format }: Words<"choices">, { tried, refused, reversals }: FieldTest): string {
  if (tried === 0) return text.notTried;
  const newFirsts = reversals.filter(({ newFirst }) => newFirst).length;
  return format.clauses([
    text.outcome(reversals.length, tried),
    newFirsts > 0 && text.withNewFirst(newFirsts),
    refused > 0 && text.withRefused(refused),
  ]);
}
