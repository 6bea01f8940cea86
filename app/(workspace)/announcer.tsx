"use client";

import { useEffect, useRef, useState } from "react";
import type { Evaluation } from "@/lib/evaluate";
import { say, t } from "../_components/words";

const PAUSE = 600;

/** Tells screen readers, once the weights rest, what the change did to the order. */
export function Announcer({ evaluation }: { readonly evaluation: Evaluation }) {
  const [text, setText] = useState("");
  const told = useRef<ReadonlyMap<string, number> | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (!evaluation.ok) return setText(t.noAnswer[evaluation.reason].title);
      const before = told.current;
      told.current = new Map(evaluation.results.map((result) => [result.market.iso3, result.rank]));
      if (!before) return;
      const moved = evaluation.results.find((result) => (before.get(result.market.iso3) ?? result.rank) !== result.rank);
      setText(moved ? t.ranking.moved(say(moved.market.name), moved.rank, before.get(moved.market.iso3) as number) : t.ranking.unchanged);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [evaluation]);
  return (
    <p role="status" className="visually-hidden">
      {text}
    </p>
  );
}
