"use client";

import { useWords } from "#words";
import type { Source } from "@/lib/dataset/schema";
import { doubtTexts } from "@/lib/trade/paper/doubts";
import type { DoubtCode, PaperFigure } from "@/lib/trade/paper/figures";
import { paper } from "@/lib/trade/paper/figures-held";
import { Contents } from "../../_components/contents";
import { Link } from "../../_components/link";
import { SeriesFigure } from "../../_components/series/series-figure";
import styles from "./trade.module.css";

type Props = { readonly figures: readonly PaperFigure[]; readonly source: Source };

/** The nine figures of the paper, each with its flows, its shares, and what the paper's own words contradict. */
export function PaperFigures({ figures, source }: Props) {
  const { trade: text } = useWords("trade");
  return (
    <section id="paper" className="stack" aria-label={text.parts.paper}>
      <h2>{text.parts.paper}</h2>
      <p className={styles.text}>{text.paper.intro(source.title)}</p>
      <Contents label={text.parts.paper} parts={figures.map(({ number }) => [`figure-${number}`, text.paper.figure(number)])} />
      {figures.map(({ number, values, shares, doubts }) => (
        <section key={number} id={`figure-${number}`} className={styles.figure} aria-label={text.paper.figure(number)}>
          <h3>{text.paper.figure(number)}</h3>
          <div className={styles.charts}>
            <SeriesFigure series={values} sources={[source]} />
            {shares.length > 0 && <SeriesFigure series={shares} sources={[source]} />}
            <Doubts number={number} codes={doubts} />
          </div>
        </section>
      ))}
    </section>
  );
}

/** What the paper says here against its own numbers, with the way to the arithmetic. */
function Doubts({ number, codes }: { readonly number: number; readonly codes: readonly DoubtCode[] }) {
  const { trade: text, say } = useWords("paper", "trade");
  return (
    <div className={styles.doubts}>
      <h4>{text.paper.doubts(number)}</h4>
      <ul>
        {codes.map((code) => (
          <li key={code}>{say(doubtTexts[code])}</li>
        ))}
      </ul>
      <Link href={`/trade/audit?verdict=contradiction&document=${paper.source}`} className="small">
        {text.paper.audit}
        <span className="visually-hidden">: {text.paper.figure(number)}</span>
      </Link>
    </div>
  );
}
