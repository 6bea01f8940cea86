import { useWords } from "#words";
import { opponentsIn, type SegmentPlan } from "@/lib/lanchester/segments";
import { OWN_FIRM } from "@/lib/problem/competition";
import { Table } from "../table";
import styles from "./position.module.css";

type Props = { readonly plans: readonly SegmentPlan[]; readonly className?: string };

/** The segments in the order in which to fight for them, each with its goal and the reasons for its place. */
export function SegmentPlans({ plans, className = "small" }: Props) {
  const { compete: competeText, format, t } = useWords("compete");
  const text = competeText.finer;
  const first = plans.find((plan) => plan.order === 1);
  const nameOf = (name: string) => (name === OWN_FIRM ? t.you : name);
  return (
    <div className="stack">
      <p data-testid="first-segment">{first ? text.first(first.name, text.goals[first.goal]) : text.noFirst}</p>
      <Table className={className} caption={text.caption} heads={[text.order, text.name, text.goal, text.reasons, text.against]}>
        {plans.map((plan) => (
          <tr key={plan.name} className={plan.order === 1 ? styles.here : undefined}>
            <td>{plan.order ?? "–"}</td>
            <th scope="row">{plan.name}</th>
            <td>{text.goals[plan.goal]}</td>
            <td>{format.sentences(plan.reasons.map((reason) => text.why[reason]))}</td>
            <td>{format.list(opponentsIn(plan).map(nameOf))}</td>
          </tr>
        ))}
      </Table>
    </div>
  );
}
