import { Fragment } from "react";
import { useWords } from "#words";
import { CONSTANT, type Coefficient } from "@/lib/gravity/types";
import type { EstimateView } from "@/lib/gravity/view/estimate-view";
import type { Messages } from "@/lib/i18n/en";
import type { Words } from "@/lib/i18n/speech";
import { wordsOf } from "@/lib/i18n/speech";
import { conventionNote, legible, stars } from "@/lib/report/gravity/notes";
import { Gap } from "../../../_components/gap";
import { number, Table } from "../../../_components/table";
import styles from "./model.module.css";
import type { Result } from "./model-line";

type Props = { readonly result: Result; readonly bundled: boolean; readonly nameOf: (code: string) => string };

/** The coefficient table in the field's usual form: estimates over standard errors in brackets, and below them what the numbers rest on. */
export function Coefficients({ result, bundled, nameOf }: Props) {
  const words = useWords("model");
  const { model: text, format, language, t } = words;
  const { ppml, ols, question } = result;
  const both = [ppml, ols];
  const { table } = text;
  const names = [...new Set(both.flatMap(({ coefficients }) => coefficients.map(({ name }) => name)))].sort(
    (a, b) => Number(a === CONSTANT) - Number(b === CONSTANT),
  );
  const { y } = question.specification;
  const flow = bundled && y in text.form.flows ? text.form.flows[y as keyof Messages["model"]["form"]["flows"]] : y;
  const seller = nameOf(question.request.seller);
  const sample = question.request.mode === "out-of-sample" ? table.withoutSeller(seller) : table.withSeller(seller);
  const foot: readonly (readonly [string, (estimate: EstimateView) => string])[] = [
    [
      table.effects,
      ({ effects }) => words.format.commas(effects.map(({ name, levels }) => table.levels(name, whole(words, levels)))) || table.noEffects,
    ],
    [table.observations, ({ n }) => whole(words, n)],
    [table.r2, ({ r2, r2Kind }) => (r2Kind === "r-squared" && r2 !== null ? format.number(r2, 3) : "–")],
    [table.squared, ({ r2, r2Kind }) => (r2Kind === "squared-correlation" && r2 !== null ? format.number(r2, 3) : "–")],
    [table.reset, ({ reset }) => (reset ? pValue(words, reset.p) : table.resetNone)],
    [table.spread, ({ logSpread }) => (Number.isFinite(logSpread) ? format.number(logSpread, 2) : "–")],
    [table.smearing, ({ smearing }) => (smearing === null ? "–" : format.number(smearing, 3))],
  ];
  return (
    <>
      <Table
        className={styles.coefficients}
        caption={table.caption(flow, sample)}
        name={text.parts.coefficients}
        heads={[table.variable, number(text.estimators.ppml), number(text.estimators.ols)]}
        bodies
      >
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <th scope="row">{name === CONSTANT ? table.constant : <code>{name}</code>}</th>
              {both.map((estimate) => (
                <td key={estimate.specification.estimator} className="number">
                  <Cell coefficient={estimate.coefficients.find((one) => one.name === name)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tbody className={styles.foot}>
          {foot.map(([name, say]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {both.map((estimate) => (
                <td key={estimate.specification.estimator} className="number">
                  {say(estimate)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      <div className="small soft">
        <p>{table.legend}</p>
        {both.map(({ convention, specification, converged, strangeScales }) => (
          <Fragment key={specification.estimator}>
            <p>
              {format.labelled(
                text.estimators[specification.estimator],
                conventionNote(convention, wordsOf(language, { shared: t, model: text })),
              )}
            </p>
            {strangeScales.length > 0 && <p className="warn">{table.strangeScale(format.list(strangeScales))}</p>}
            {!converged && <p className="warn">{table.notConverged}</p>}
          </Fragment>
        ))}
        <p>
          {table.resetMeans}
          <Gap />
          {table.seconds(format.number(result.seconds, 2))}
        </p>
      </div>
    </>
  );
}

function Cell({ coefficient }: { readonly coefficient: Coefficient | undefined }) {
  const words = useWords("model");
  const { model: text } = words;
  if (!coefficient) return <span className="soft">{text.table.leftOut}</span>;
  const { estimate, se, p } = coefficient;
  return (
    <>
      {figure(words, estimate)}
      <span className={styles.stars}>{stars(p)}</span>
      <span className={styles.error}>{se === null ? "(–)" : `(${figure(words, se)})`}</span>
    </>
  );
}

/** Three decimals, or what digits there are of a smaller number. */
function figure({ format }: Words, value: number): string {
  const plain = legible(Math.abs(value), 3);
  return Number(plain) >= 0.01 || value === 0 ? format.number(value, 3) : `${value < 0 ? "−" : ""}${plain}`;
}

function pValue({ format }: Words, p: number): string {
  return p < 0.001 ? "< 0.001" : format.number(p, 3);
}

const whole = ({ format }: Words, n: number) => format.number(n, 0);
