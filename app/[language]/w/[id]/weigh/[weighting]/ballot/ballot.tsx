"use client";

import { useEffect, useId, useMemo, useRef } from "react";
import { useWords } from "#words";
import { evaluate } from "@/lib/evaluate";
import { itemsOf } from "../../weighed-things";
import styles from "../../weighing.module.css";
import type { Common } from "../common";
import { secretOf } from "../progress-text";
import own from "./ballot.module.css";
import { Begin } from "./begin";
import { QuestionView } from "./question-view";
import { isAnswered, type Question, questionsOf } from "./questions";
import { Review } from "./review";
import { useDraft } from "./use-draft";

type Props = Common & { readonly onDone: () => void };

/** One person's ballot: a question a screen, kept in the browser with every answer, sent at the end. */
export function Ballot({ onDone, ...common }: Props) {
  const { weighting, decision, dataset, subject } = common;
  const words = useWords("guided", "weighing");
  const { ballot: text } = words.weighing;
  const draft = useDraft(common, onDone);
  const { answers, at, name } = draft.draft;
  const { way, level, ids } = weighting;
  const items = useMemo(() => itemsOf(words, dataset, level, ids), [words, dataset, level, ids]);
  const { table } = useMemo(() => evaluate(decision, dataset), [decision, dataset]);
  const questions = questionsOf(way, answers, ids);
  const place = Math.min(at, questions.length);
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const moved = useRef(false);

  // The next question is read from its beginning, by eye and by ear.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is another question
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [place]);

  function go(to: number) {
    moved.current = true;
    window.scrollTo(0, 0);
    draft.put({ at: to });
  }

  const question = questions[place];
  const nameOf = (id: string) => items.find((item) => item.id === id)?.name ?? id;
  return (
    <section className={`${styles.page} ${own.ballot}`} aria-labelledby={headingId}>
      <p className={own.top}>
        <span>{subject}</span>
        <span>{place >= 0 && name}</span>
      </p>
      {place >= 0 && (
        <div className={own.progress} role="img" aria-label={text.questionOf(Math.min(place + 1, questions.length), questions.length)}>
          {questions.map((each, k) => (
            <i key={keyOf(each)} data-on={k === place || isAnswered(each, answers, ids)} />
          ))}
        </div>
      )}
      <h1 ref={heading} id={headingId} tabIndex={-1}>
        {titleOf(question, place < 0)}
      </h1>
      {place < 0 && <Begin common={common} draft={draft} items={items} onBegin={() => go(0)} />}
      {question && (
        <QuestionView
          key={keyOf(question)}
          question={question}
          items={items}
          answers={answers}
          level={level}
          dataset={dataset}
          table={table}
          onSay={draft.say}
          onBack={() => go(place - 1)}
          onNext={() => go(place + 1)}
          next={nextText(questions[place + 1])}
        />
      )}
      {place >= questions.length && (
        <Review
          common={common}
          draft={draft}
          items={items}
          open={questions.flatMap((each, k) => (isAnswered(each, answers, ids) ? [] : [{ at: k, title: titleOf(each, false) }]))}
          onGo={go}
          last={questions.length - 1}
        />
      )}
      <p className={own.secret}>{secretOf(words, weighting)}</p>
    </section>
  );

  function titleOf(of: Question | undefined, isBegin: boolean): string {
    if (isBegin) return words.weighing.title;
    if (!of) return text.review;
    switch (of.kind) {
      case "points":
        return text.points(nameOf(of.id));
      case "order":
        return text.order;
      case "swing":
        return text.swing(nameOf(of.first), nameOf(of.id));
      case "pair":
        return text.pair(nameOf(of.one), nameOf(of.other));
      case "ends":
        return text.endsTitle;
      case "from-best":
        return text.fromBest(nameOf(of.best));
      case "to-worst":
        return text.toWorst(nameOf(of.worst));
    }
  }

  function nextText(of: Question | undefined): string {
    if (!of) return text.toReview;
    return of.kind === "points" || of.kind === "swing" ? text.nextTo(nameOf(of.id)) : text.next;
  }
}

/** Names a question among its sisters. */
function keyOf(question: Question): string {
  return Object.values(question).join(" ");
}
