import { useState } from "react";
import { useWords } from "#words";
import { aggregates } from "@/lib/keep/group/aggregates/registry";
import type { KeptBallot } from "@/lib/keep/shapes/weightings";
import { Act } from "../../../../../../_components/act";
import { NumberField } from "../../../../../../_components/fields/number-field";
import { SelectField } from "../../../../../../_components/fields/select-field";
import { weightings } from "../../ask-weightings";
import type { Common } from "../common";
import type { Chosen } from "./outcome";
import own from "./result.module.css";

const MOST_VOICE = 1000;

type Props = Pick<Common, "workspace" | "weighting"> & {
  readonly ballots: readonly KeptBallot[];
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  /** Whether these answers can be joined by the mean that is chosen. */
  readonly canClose: boolean;
  readonly readAgain: () => Promise<void>;
};

/** By which mean, with which voices, and the button that makes the group's weights those of the decision. */
export function Close({ workspace, weighting, ballots, chosen, onChoose, canClose, readAgain }: Props) {
  const { weighing, format, say } = useWords("agreement", "weighing");
  const { result: text } = weighing;
  const [said, setSaid] = useState("");
  const [isBusy, setBusy] = useState(false);
  const offered = aggregates.filter(({ pairwise }) => !pairwise || weighting.way === "pairwise");
  const mean = offered.find(({ id }) => id === chosen.aggregate);
  // In an anonymous weighing everybody counts once.
  const named = ballots.flatMap(({ seat, name, voice }) => (seat === null ? [] : [{ seat, name, voice: chosen.voices[seat] ?? voice }]));
  const isEqual = named.every(({ voice }) => voice === 1);

  async function close() {
    setBusy(true);
    setSaid(text.taking);
    const closed = await weightings.close(workspace, weighting.id, chosen);
    setBusy(false);
    if (closed.ok) {
      setSaid("");
      return readAgain();
    }
    setSaid(closed.why === "away" || closed.why === "often" ? weighing.away : text.refused);
  }

  return (
    <section className={own.part}>
      <h2>{text.close}</h2>
      <p className="small soft">{text.closeIntro}</p>
      <div className={own.closing}>
        <SelectField
          label={text.mean}
          value={chosen.aggregate}
          onChange={(id) => onChoose({ ...chosen, aggregate: id as Chosen["aggregate"] })}
        >
          {offered.map(({ id, name }) => (
            <option key={id} value={id}>
              {say(name)}
            </option>
          ))}
        </SelectField>
        <Act className="primary" off={!canClose || isBusy} onClick={() => void close()}>
          {text.take}
        </Act>
      </div>
      {mean && <p className="small soft">{format.sentences([say(mean.summary), text.source(mean.citation)])}</p>}
      {named.length > 0 && (
        <details>
          <summary>{format.labelled(text.voices, isEqual ? text.eachOnce : text.notAlike)}</summary>
          <p className="small soft">{text.voicesHelp}</p>
          <div className={own.voices}>
            {named.map(({ seat, name, voice }) => (
              <NumberField
                key={seat}
                field={`voice:${weighting.id}:${seat}`}
                label={name}
                value={voice}
                range={[0, MOST_VOICE]}
                onChange={(next) => onChoose({ ...chosen, voices: { ...chosen.voices, [seat]: next ?? 1 } })}
              />
            ))}
          </div>
        </details>
      )}
      <p role="status">{said}</p>
      {!canClose && <p className="hint">{text.notJoined}</p>}
    </section>
  );
}
