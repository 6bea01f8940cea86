import { compete as competeText } from "@/lib/i18n/en/compete";
import type { SegmentPlan } from "@/lib/lanchester/segments";
import { OWN_FIRM } from "@/lib/problem/competition";
import { format, t } from "../_components/words";
import styles from "./compete.module.css";

/** The segments in the order in which to fight for them, each with its goal and the reasons for its place. */
export function SegmentPlans({ plans }: { readonly plans: readonly SegmentPlan[] }) {
  const text = competeText.finer;
  const first = plans.find((plan) => plan.order === 1);
  return (
    <div className="stack">
      <p data-testid="first-segment">{first ? text.first(first.name, text.goals[first.goal]) : text.noFirst}</p>
      <section className="scroll" tabIndex={0} aria-label={text.caption}>
        <table className="small">
          <caption>{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.order}</th>
              <th scope="col">{text.name}</th>
              <th scope="col">{text.goal}</th>
              <th scope="col">{text.reasons}</th>
              <th scope="col">{text.against}</th>
            </tr>
          </thead>
          <tbody>
            {plans.map((plan) => (
              <tr key={plan.name} className={plan.order === 1 ? styles.own : undefined}>
                <td>{plan.order ?? "–"}</td>
                <th scope="row">{plan.name}</th>
                <td>{text.goals[plan.goal]}</td>
                <td>{plan.reasons.map((reason) => text.why[reason]).join(" ")}</td>
                <td>{opponent(plan)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** Whom the fight is against: the challenger below a leader, else the next above. */
function opponent({ position, goal }: SegmentPlan): string {
  const { justAbove, justBelow, suppliers } = position;
  const names =
    goal === "make-safe" || goal === "keep"
      ? justBelow
      : goal === "take-first"
        ? suppliers.slice(0, 1).map((supplier) => supplier.name)
        : justAbove;
  return format.list(names.map((name) => (name === OWN_FIRM ? t.position.you : name)));
}
