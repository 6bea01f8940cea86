"use client";

import { useEffect, useState } from "react";
import { useWords } from "#words";
import type { Evaluation } from "@/lib/evaluate";
import { countryName } from "@/lib/report/names";
import { attempt, keys } from "../../../_state/kept-text";
import { useDataset } from "../../../_state/provider";
import styles from "./answer.module.css";

/** What a first visitor sees is nobody's own answer yet: a line that says so, and how to make it theirs. Once dismissed it stays away. */
export function Welcome({ evaluation: { decision, table } }: { readonly evaluation: Evaluation }) {
  const { welcome, say } = useWords("welcome");
  const dataset = useDataset();
  const [gone, setGone] = useState(false);
  useEffect(() => setGone(attempt(() => localStorage.getItem(keys.welcomed)) === "yes"), []);
  if (gone) return null;
  function dismiss() {
    attempt(() => localStorage.setItem(keys.welcomed, "yes"));
    // The line goes with its button: the keyboard's place is then with what follows.
    document.getElementById("answer")?.focus();
    setGone(true);
  }
  return (
    <p className={`${styles.welcome} no-print`} data-testid="welcome">
      <span>{welcome.text(say(countryName(dataset, decision.exporter)), table.markets.length)}</span>
      <a href="#seller">{welcome.sell}</a>
      <a href="#panel-controls">{welcome.matters}</a>
      <a href="#markets">{welcome.markets}</a>
      <button type="button" className="link" onClick={dismiss}>
        {welcome.dismiss}
      </button>
    </p>
  );
}
