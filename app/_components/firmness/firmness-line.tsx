"use client";

import Link from "next/link";
import { useRef } from "react";
import { firmness as text } from "@/lib/i18n/en/firmness";
import type { Words } from "@/lib/i18n/speech";
import type { DecisionTable } from "@/lib/problem/table";
import type { Firmness } from "@/lib/recommendation/firmness";
import { firmnessText } from "@/lib/report/firmness-text";
import { speech } from "../words";
import styles from "./firmness.module.css";
import type { Firm } from "./use-firmness";

/** The words in which screens speak of firmness. */
export const words: Words<"firmness"> = { ...speech, firmness: text };

type Props = {
  readonly firm: Firm;
  readonly table: DecisionTable;
  /** The market that is first now, by its code. */
  readonly first: string | undefined;
};

/** How firm the first place is, in a few sentences, with the way to all that is behind them; nothing where no two compete. */
export function FirmnessLine({ firm: { question, firmness, failed }, table, first }: Props) {
  // While the next sentence is worked out, the last one stays, dimmed, unless it speaks of another market than the headline.
  const last = useRef<TextProps | null>(null);
  if (firmness) last.current = { firmness, table };
  else if (last.current?.table.markets[last.current.firmness.first]?.iso3 !== first) last.current = null;
  if (!question) return null;
  return (
    <p className={`small ${styles.line}`} data-testid="firmness" data-settled={firmness !== null}>
      {failed ? text.failed : last.current ? <FirmnessText {...last.current} /> : text.working}{" "}
      <Link href="/robustness" className="no-print">
        {text.whyLink}
      </Link>
    </p>
  );
}

type TextProps = { readonly firmness: Firmness; readonly table: DecisionTable };

/** The word of confidence, how often the first market is first, and what would take the place away. */
export function FirmnessText({ firmness, table }: TextProps) {
  const { word, why } = firmnessText(firmness, table, words);
  return (
    <>
      <strong>{word}</strong> {why}
    </>
  );
}
