import { useWords } from "#words";
import type { KeptBallot } from "@/lib/keep/shapes/weightings";
import type { Alone, WeighingView } from "@/lib/keep/weigh/view";
import own from "./result.module.css";

/** Places that are shown of each person's ranking. */
const PLACES = 3;
/** The consistency ratio up to which Saaty takes answers in pairs for consistent. */
const PASSES = 0.1;

type Props = {
  readonly view: WeighingView;
  readonly ballots: readonly KeptBallot[];
  readonly nameOf: (iso3: string) => string;
};

/** Everyone's own ranking, side by side; of an anonymous weighing how many would start where. */
export function EachAlone({ view, ballots, nameOf }: Props) {
  const { weighing, format } = useWords("weighing");
  const { result: text } = weighing;
  const { alone, choices, lead } = view;
  if (alone.length === 0)
    return (
      <section className={own.part}>
        <h2>{text.choices}</h2>
        <p className="small soft">{text.choicesIntro}</p>
        <ul>
          {choices.map(({ market, people }) => (
            <li key={market}>{text.choice(nameOf(market), format.number(people, Number.isInteger(people) ? 0 : 1))}</li>
          ))}
        </ul>
      </section>
    );
  return (
    <section className={own.part}>
      <h2>{text.alone}</h2>
      <div className={own.people}>
        {alone.map((person, k) => (
          <section key={ballots[k]?.seat ?? person.name}>
            <h3>{person.name}</h3>
            {person.places.length === 0 && <p>{text.noPlaces}</p>}
            <ol>
              {person.places.slice(0, PLACES).map(({ market, rank, score }) => (
                <li key={market} data-first={rank === 1} data-group={lead?.first.includes(market)}>
                  <span>{rank}</span>
                  <span>{nameOf(market)}</span>
                  <span className="number">{format.number(score, 2)}</span>
                </li>
              ))}
            </ol>
            <p className="small soft">
              <About person={person} late={ballots[k]?.late === true} isEqual={alone.every(({ voice }) => voice === person.voice)} />
            </p>
          </section>
        ))}
      </div>
    </section>
  );
}

type AboutProps = { readonly person: Alone; readonly late: boolean; readonly isEqual: boolean };

/** How far from the group, with which voice where they differ, and what is to be known of the answers. */
function About({ person: { moved, voice, consistencyRatio }, late, isEqual }: AboutProps) {
  const { weighing, format } = useWords("weighing");
  const { result: text } = weighing;
  const said = [
    text.fromGroup(format.percent(moved, 0)),
    ...(isEqual ? [] : [text.voice(format.percent(voice, 0))]),
    ...(late ? [text.late] : []),
    ...(consistencyRatio !== null && consistencyRatio > PASSES ? [text.contradicts(format.number(consistencyRatio, 2))] : []),
  ];
  return <>{said.join(" · ")}</>;
}
