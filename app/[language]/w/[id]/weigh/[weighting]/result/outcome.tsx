"use client";

import { useMemo, useState } from "react";
import { useWords } from "#words";
import { evaluate } from "@/lib/evaluate";
import type { KeptBallot, Weighting } from "@/lib/keep/shapes/weightings";
import { weightsOf } from "@/lib/keep/weigh/answered";
import { togetherOf } from "@/lib/keep/weigh/together";
import { viewOf, type WeighingView } from "@/lib/keep/weigh/view";
import { Refusal } from "@/lib/math/refusal";
import { countryName } from "@/lib/report/names";
import { Gap } from "../../../../../../_components/gap";
import { itemsOf } from "../../weighed-things";
import styles from "../../weighing.module.css";
import { hasDraft } from "../ballot/draft";
import type { Common } from "../common";
import { Invite } from "../invite";
import { Close } from "./close";
import { Closed } from "./closed";
import { EachAlone } from "./each-alone";
import own from "./result.module.css";
import { headlineIn, ledeIn } from "./says";
import { WhereApart } from "./where-apart";
import { WhoseView } from "./whose-view";

/** By which mean the shares are joined, and how much each person counts, by seat. */
export type Chosen = { readonly aggregate: Weighting["aggregate"]; readonly voices: Readonly<Record<string, number>> };

type Props = Common & {
  readonly ballots: readonly KeptBallot[];
  /** `null` where answers do not change any more. */
  readonly onAnswer: (() => void) | null;
  readonly readAgain: () => Promise<void>;
};

/** What came of it: everyone alone, where they differ, whose view decides; then the closing, or what closing made of it. */
export function Outcome({ ballots, onAnswer, readAgain, ...common }: Props) {
  const { weighting, decision, dataset, subject } = common;
  const words = useWords("weighing");
  const { result: text, ballot, waiting } = words.weighing;
  const { way, level, ids, state, people: asked, mine, mayClose } = weighting;
  const [chosen, setChosen] = useState<Chosen>({ aggregate: weighting.aggregate, voices: {} });
  // What was closed stays as it was closed.
  const joinedBy = state === "closed" ? weighting.aggregate : chosen.aggregate;
  const { voices } = chosen;
  const view = useMemo((): WeighingView | null => {
    try {
      const people = ballots.map(({ seat, name, answers, voice }) => ({
        ...weightsOf(way, answers, ids),
        name,
        voice: seat === null ? voice : (voices[seat] ?? voice),
      }));
      const together = togetherOf({ level, aggregate: joinedBy, anonymous: weighting.anonymous }, people, ids);
      return together && viewOf(together, { decision, level, ids, indicators: dataset.indicators }, (of) => evaluate(of, dataset));
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  }, [ballots, way, ids, level, joinedBy, weighting.anonymous, voices, decision, dataset]);
  const items = useMemo(() => itemsOf(words, dataset, level, ids), [words, dataset, level, ids]);
  const nameOf = (iso3: string) => words.say(countryName(dataset, iso3));
  const count = (value: number) => words.format.number(value, 0);
  const close = state !== "closed" && mayClose && (
    <Close {...common} ballots={ballots} chosen={chosen} onChoose={setChosen} canClose={view !== null} readAgain={readAgain} />
  );
  if (!view)
    return (
      <div className={styles.page}>
        <p className="soft">{subject}</p>
        <h1>{text.noRanking}</h1>
        <p>{text.notJoined}</p>
        {close}
      </div>
    );
  return (
    <div className={`${styles.page} ${own.result}`} data-testid="weighed">
      <header className={own.intro}>
        <p className="soft">
          {subject} · {text.crumb(count(ballots.length), asked === null ? null : count(asked))}
        </p>
        <h1 data-arrival={state === "closed" ? undefined : ""} tabIndex={-1}>
          {headlineIn(view, nameOf, words)}
        </h1>
        <p>{words.format.sentences(ledeIn(view, nameOf, words))}</p>
        {state === "closed" && hasDraft(weighting.id) && <p className="hint">{ballot.refusedClosed}</p>}
      </header>
      <EachAlone view={view} ballots={ballots} nameOf={nameOf} />
      <WhereApart view={view} items={items} />
      <WhoseView view={view} nameOf={nameOf} />
      {close}
      {state === "closed" && <Closed {...common} view={view} items={items} nameOf={nameOf} />}
      {onAnswer && (
        <p>
          {text.canChange}
          <Gap />
          <button type="button" className="link" onClick={onAnswer}>
            {mine ? text.changeMine : waiting.answer}
          </button>
        </p>
      )}
      {state !== "closed" && mayClose && <Invite workspace={common.workspace} weighting={weighting.id} />}
    </div>
  );
}
