"use client";

import { useEffect } from "react";
import { useWords } from "#words";
import type { Source } from "@/lib/dataset/schema";
import { fileName } from "@/lib/report/export/file-name";
import type { Written } from "@/lib/report/gravity/files";
import { countryName } from "@/lib/report/names";
import { download } from "../../../_components/download";
import { useDataset } from "../../../_state/provider";
import { Coefficients } from "./coefficients";
import { Dropped } from "./dropped";
import { Fit } from "./fit";
import styles from "./model.module.css";
import type { Result } from "./model-line";
import { Potentials } from "./potentials";
import { Residuals } from "./residuals";
import type { Model } from "./use-model";

const endings: Readonly<Record<Written, string>> = { csv: "csv", latex: "tex", points: "csv" };

type Props = { readonly model: Model; readonly result: Result; readonly sources: readonly Source[] };

/** What both estimators answered: coefficients, potential, and how well the flows fit. */
export function Results({ model, result, sources }: Props) {
  const { model: text, say } = useWords("model");
  const dataset = useDataset();
  const { file, written, busy } = model.state;
  const bundled = file === null;
  const { seller } = result.question.request;
  const nameOf = (code: string) => say(countryName(dataset, code));
  const shown = bundled ? dataset.markets.map(({ iso3 }) => iso3).filter((iso3) => iso3 !== seller) : null;
  useEffect(() => {
    if (!written) return;
    download(
      fileName(written.what === "points" ? text.parts.fit : text.title, new Date(), endings[written.what]),
      written.file.type,
      written.file,
    );
    model.taken();
  });

  return (
    <>
      <section id="coefficients" className="stack" aria-label={text.parts.coefficients} data-testid="coefficients">
        <h2>{text.parts.coefficients}</h2>
        <Coefficients result={result} bundled={bundled} nameOf={nameOf} />
        <div className="row no-print">
          {(["csv", "latex", "points"] as const).map((what) => (
            <button key={what} type="button" disabled={busy !== null} onClick={() => model.write(what)}>
              {text.table[what]}
            </button>
          ))}
        </div>
        <Dropped result={result} />
      </section>
      <section id="potential" className="stack" aria-label={text.parts.potential} data-testid="potential">
        <h2>{text.parts.potential}</h2>
        <Potentials result={result} shown={shown} bundled={bundled} nameOf={nameOf} />
      </section>
      <section id="fit" className="stack" aria-label={text.parts.fit}>
        <h2>{text.parts.fit}</h2>
        <Fit result={result} shown={shown} sources={bundled ? sources : []} />
      </section>
      <section id="residuals" className="stack" aria-label={text.parts.residuals}>
        <h2>{text.parts.residuals}</h2>
        <p className={styles.text}>{text.residuals.intro}</p>
        <Residuals result={result} shown={shown} nameOf={nameOf} />
      </section>
    </>
  );
}
