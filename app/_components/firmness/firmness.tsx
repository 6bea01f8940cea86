"use client";

import Link from "next/link";
import { useEffect, useRef } from "react";
import type { Answered, Evaluation } from "@/lib/evaluate";
import { firmness as text } from "@/lib/i18n/en/firmness";
import type { Stability } from "@/lib/robustness/intervals/intervals";
import { type Smaa, standardError } from "@/lib/robustness/smaa/smaa";
import { useFirm } from "../../_state/firmness";
import { format, say } from "../words";
import styles from "./firmness.module.css";
import { confidenceIn, firstRow, standingsOf } from "./firmness-of";
import { stabilitySentence } from "./stability-sentence";
import { useFirmness } from "./use-firmness";

/** How firm the first place is, in two sentences, and for the rest of the screen what was found on the way. */
export function Firmness({ evaluation }: { readonly evaluation: Evaluation }) {
  return evaluation.ok && evaluation.results.length > 1 ? <Line evaluation={evaluation} /> : <Nothing />;
}

function Nothing() {
  useEffect(() => useFirm.setState({ standings: null, holds: null }), []);
  return null;
}

function Line({ evaluation }: { readonly evaluation: Answered }) {
  const { names, smaa, holds, stabilities, failed } = useFirmness(evaluation);
  const codes = evaluation.table.markets.map(({ iso3 }) => iso3).join();
  useEffect(() => {
    if (smaa) useFirm.setState({ standings: standingsOf(codes.split(","), smaa) });
  }, [codes, smaa]);
  useEffect(() => {
    if (holds) useFirm.setState({ holds });
  }, [holds]);
  // While the next sentence is worked out, the last one stays, dimmed.
  const last = useRef<TextProps | null>(null);
  if (smaa && stabilities) last.current = { evaluation, names, smaa, stabilities: stabilities.stabilities };
  return (
    <p className={`small ${styles.line}`} data-testid="firmness" data-settled={stabilities !== null}>
      {failed ? text.failed : last.current ? <FirmnessText {...last.current} /> : text.working}{" "}
      <Link href="/robustness" className="no-print">
        {text.why}
      </Link>
    </p>
  );
}

type TextProps = {
  readonly evaluation: Answered;
  readonly names: readonly string[];
  readonly smaa: Smaa;
  readonly stabilities: readonly Stability[];
};

/** The word of confidence, how often the first market is first, and what would take the place away. */
export function FirmnessText({ evaluation, names, smaa, stabilities }: TextProps) {
  const { table, ranking } = evaluation;
  const row = firstRow(evaluation);
  const first = smaa.acceptability[row]?.[0] ?? 0;
  const markets = table.markets.map((market) => say(market.name));
  return (
    <>
      <strong>{text.word(text.confidence[confidenceIn(evaluation, smaa, stabilities).confidence])}</strong>{" "}
      {text.first(markets[row] ?? "", format.percent(first, 1), format.number(100 * standardError(first, smaa.samples), 2))}{" "}
      {stabilitySentence(stabilities, names, ranking.ranks, markets)}
    </>
  );
}
