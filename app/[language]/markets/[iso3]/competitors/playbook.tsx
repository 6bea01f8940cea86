import { useWords } from "#words";
import { conclusions, limits, playbooks } from "@/lib/lanchester/strategy";
import { Gap } from "../../../../_components/gap";
import styles from "./compete.module.css";

const sides = ["weak", "strong"] as const;

/** The strategy of either side, the three conclusions, and in small what the theory cannot tell. */
export function Playbook({ role }: { readonly role: "weak" | "strong" | null }) {
  const { compete: competeText, format, say } = useWords("compete", "lanchester");
  const text = competeText.strategy;
  return (
    <div className="stack" data-testid="strategy">
      <h2>{competeText.parts.strategy}</h2>
      <p className="small soft">{text.intro}</p>
      <div className={styles.pair}>
        {sides.map((side) => (
          <div key={side} className="stack">
            <h3>
              {text.sides[side]}
              {role === side && ` – ${text.yours}`}
            </h3>
            <p>
              <strong>{format.closed(say(playbooks[side].base.title))}</strong>
              <Gap />
              {say(playbooks[side].base.text)}
            </p>
            <ol className="stack">
              {playbooks[side].tactics.map((tactic) => (
                <li key={tactic.id} className="small">
                  <strong>{format.closed(say(tactic.name))}</strong>
                  <Gap />
                  {say(tactic.text)}
                  {!tactic.sourceFound && <span className="soft"> {text.noSource}</span>}
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
      <h3>{text.conclusions}</h3>
      <ol className="stack">
        {conclusions.map((conclusion) => (
          <li key={say(conclusion.title)} className="small">
            <strong>{format.closed(say(conclusion.title))}</strong>
            <Gap />
            {say(conclusion.text)}
          </li>
        ))}
      </ol>
      <h3>{text.limits}</h3>
      <ul className={"small soft bulleted"}>
        {limits.map((limit) => (
          <li key={say(limit)}>{say(limit)}</li>
        ))}
      </ul>
    </div>
  );
}
