"use client";

import { useEffect, useRef, useState } from "react";
import { useWords } from "#words";
import type { Answered, Evaluation, MarketResult } from "@/lib/evaluate";
import type { Words } from "@/lib/i18n/speech";
import type { Priority } from "@/lib/recommendation/rules";

const PAUSE = 600;

/** Rank and advice by market, as they stood when the weights last rested. */
export type Told = ReadonlyMap<string, { readonly rank: number; readonly priority: Priority | null }>;

/** What is remembered of a ranking for the next announcement. */
export function toldOf({ results }: Answered): Told {
  return new Map(results.map(({ market, rank, recommendation: { priority } }) => [market.iso3, { rank, priority }]));
}

/** So many changes of advice are named; more are counted. */
const MOST_NAMED = 2;

/**
 * What to say once the weights rest: why there is no ranking, or what became of the order and the advice told before. Nothing
 * where none was told before, so that a sentence about a ranking that could not be made does not outlive its reason. Where
 * markets came or went, places before and after cannot be compared: then only the field and its first are told.
 */
export function announcement({ format, announced, say, t }: Words<"announced">, evaluation: Evaluation, before: Told | null): string {
  if (!evaluation.ok) return t.noAnswer[evaluation.reason];
  if (!before) return "";
  const { results } = evaluation;
  const [first] = results;
  const nameOf = ({ market }: MarketResult) => say(market.name);
  if (!first) return "";
  if (results.length !== before.size || results.some(({ market }) => !before.has(market.iso3)))
    return announced.field(results.length, nameOf(first));
  const was = ({ market }: MarketResult) => before.get(market.iso3)?.rank ?? 0;
  const moved = results.filter((result) => result.rank !== was(result)).sort((a, b) => distance(b) - distance(a));
  const advised = results.filter(({ market, recommendation }) => before.get(market.iso3)?.priority !== recommendation.priority);
  const [most] = moved;
  const sentences = [
    ...(was(first) === 1 ? [] : [announced.first(nameOf(first))]),
    ...(most ? [announced.moved(moved.length, nameOf(most), most.rank, was(most))] : []),
    ...advised.slice(0, MOST_NAMED).map((result) => announced.advice(nameOf(result), priorityName(result))),
    ...(advised.length > MOST_NAMED ? [announced.moreAdvice(advised.length - MOST_NAMED)] : []),
  ];
  return format.sentences(sentences) || announced.unchanged;

  function distance(result: MarketResult): number {
    return Math.abs(result.rank - was(result));
  }
  function priorityName({ recommendation: { priority } }: MarketResult): string {
    return priority ? t.priorities[priority] : t.app.none;
  }
}

/** Tells screen readers, once the weights rest, what the change did to the order. */
export function Announcer({ evaluation }: { readonly evaluation: Evaluation }) {
  const words = useWords("announced");
  const [text, setText] = useState("");
  const told = useRef<Told | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      setText(announcement(words, evaluation, told.current));
      if (evaluation.ok) told.current = toldOf(evaluation);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [evaluation, words]);
  return (
    <p role="status" className="visually-hidden">
      {text}
    </p>
  );
}
