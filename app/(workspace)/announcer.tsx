"use client";

import { useEffect, useRef, useState } from "react";
import type { Evaluation } from "@/lib/evaluate";
import { say, t } from "../_components/words";

const PAUSE = 600;

/** Ranks by market, as they stood when the weights last rested. */
export type Told = ReadonlyMap<string, number>;

/**
 * What to say once the weights rest: why there is no ranking, or what became of the order that was told before. Nothing
 * where none was told before, so that a sentence about a ranking that could not be made does not outlive its reason.
 */
export function announcement(evaluation: Evaluation, before: Told | null): string {
  if (!evaluation.ok) return t.noAnswer[evaluation.reason].title;
  if (!before) return "";
  const moved = evaluation.results.find((result) => (before.get(result.market.iso3) ?? result.rank) !== result.rank);
  return moved ? t.ranking.moved(say(moved.market.name), moved.rank, before.get(moved.market.iso3) as number) : t.ranking.unchanged;
}

/** Tells screen readers, once the weights rest, what the change did to the order. */
export function Announcer({ evaluation }: { readonly evaluation: Evaluation }) {
  const [text, setText] = useState("");
  const told = useRef<Told | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      setText(announcement(evaluation, told.current));
      if (evaluation.ok) told.current = new Map(evaluation.results.map((result) => [result.market.iso3, result.rank]));
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [evaluation]);
  return (
    <p role="status" className="visually-hidden">
      {text}
    </p>
  );
}
