import { firmness as text } from "@/lib/i18n/en/firmness";
import { type ConfidenceRule, confidenceRules } from "@/lib/recommendation/confidence";
import { format } from "../words";
import styles from "./firmness.module.css";

type Props = { readonly className?: string; readonly decided?: ConfidenceRule | null };

/** The table that turns what was found into a word, line by line as it is applied; the line that decided is marked. */
export function ConfidenceRules({ className = "", decided = null }: Props) {
  return (
    <table className={`${styles.rules} ${className}`} data-testid="confidence-rules">
      <caption>
        {text.rules.title}. {text.rules.intro} {decided && text.report.decided}
      </caption>
      <thead>
        <tr>
          <th scope="col">{text.rules.when}</th>
          <th scope="col">{text.rules.word}</th>
        </tr>
      </thead>
      <tbody>
        {confidenceRules.map((rule) => (
          <tr key={rule.id} aria-current={rule === decided ? "true" : undefined}>
            <td>{conditionOf(rule)}</td>
            <td>{text.confidence[rule.confidence]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function conditionOf({ id, firstShare = {}, nearestChange = {}, completeness = {} }: ConfidenceRule): string {
  const part = (value = 0) => format.percent(value);
  switch (id) {
    case "thin":
      return text.rules.thin(part(completeness.below));
    case "seldom":
      return text.rules.seldom(part(firstShare.below));
    case "close":
      return text.rules.close(part(nearestChange.below));
    case "firm":
      return text.rules.firm(part(firstShare.from), part(nearestChange.from), part(completeness.from));
    default:
      return text.rules[id];
  }
}
