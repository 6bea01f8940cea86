"use client";

import { useState } from "react";
import { useWords } from "#words";
import type { Source } from "@/lib/dataset/schema";
import type { Estimator } from "@/lib/gravity/types";
import type { Words } from "@/lib/i18n/speech";
import { ChartFigure } from "../../../_components/charts/figure";
import { SelectField } from "../../../_components/fields/select-field";
import { Gap } from "../../../_components/gap";
import { number, Table } from "../../../_components/table";
import styles from "./model.module.css";
import type { Result } from "./model-line";

type Props = { readonly result: Result; readonly shown: readonly string[] | null; readonly sources: readonly Source[] };

/** Actual against fitted flows on logarithmic axes, thousands of points in one path, and the same in bands as a table. */
export function Fit({ result, shown, sources }: Props) {
  const spoken = useWords("model");
  const { model: text, format } = spoken;
  const words = text.fit;
  const [estimator, setEstimator] = useState<Estimator>("ppml");
  const { scatter } = result[estimator];
  const { actual, fitted, positive, zeros, bands } = scatter;
  const marked = result.markets.flatMap((market) => {
    const { predicted } = market[estimator];
    const wanted = shown === null || shown.includes(market.market);
    return wanted && market.actual !== null && market.actual > 0 && predicted !== null && predicted > 0
      ? [{ market: market.market, actual: market.actual, predicted }]
      : [];
  });
  const name = words.chart(text.estimators[estimator], count(spoken, actual.length), count(spoken, marked.length));
  const picture = {
    kind: "dots",
    xName: words.fitted,
    yName: words.actual,
    dots: { name: words.flows, x: fitted, y: actual },
    large: { name: words.large, x: marked.map(({ predicted }) => predicted), y: marked.map((point) => point.actual) },
    equal: words.equal,
  } as const;
  return (
    <>
      <div>
        <SelectField label={words.estimator} value={estimator} onChange={(value) => setEstimator(value === "ols" ? "ols" : "ppml")}>
          {(["ppml", "ols"] as const).map((id) => (
            <option key={id} value={id}>
              {text.estimators[id]}
            </option>
          ))}
        </SelectField>
      </div>
      <p className="small soft">
        {words.marked}
        <Gap />
        {actual.length < positive && words.thinned(count(spoken, actual.length), count(spoken, positive))}
        <Gap />
        {zeros > 0 && words.zeros({ n: zeros, text: count(spoken, zeros) })}
      </p>
      <div className={styles.pair}>
        <ChartFigure
          name={name}
          title={words.title(text.estimators[estimator])}
          sources={sources}
          testId="scatter"
          picture={picture}
          table={
            <Table
              small
              caption={words.caption(text.estimators[estimator])}
              heads={[words.band, number(words.flows), number(words.low), number(words.middle), number(words.high)]}
            >
              {bands.map((band) => (
                <tr key={band.from}>
                  <th scope="row">{text.potential.range(format.compact(band.from), format.compact(band.to))}</th>
                  <td className="number">{count(spoken, band.count)}</td>
                  <td className="number">{format.compact(band.low)}</td>
                  <td className="number">{format.compact(band.middle)}</td>
                  <td className="number">{format.compact(band.high)}</td>
                </tr>
              ))}
            </Table>
          }
        />
      </div>
    </>
  );
}

const count = ({ format }: Words, n: number) => format.number(n, 0);
