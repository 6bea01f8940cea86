import { useWords } from "#words";
import type { Words } from "@/lib/i18n/speech";
import { beyondChance, type ConfidenceRule, confidenceRules } from "@/lib/recommendation/confidence";
import { Table } from "../table";
import styles from "./firmness.module.css";

type Props = {
  readonly className?: string;
  readonly decided?: ConfidenceRule | null;
  /** How many markets compete: what chance alone would give depends on it. */
  readonly field: number;
};

/** The table that turns what was found into a word, line by line as it is applied; the line that decided is marked. */
export function ConfidenceRules({ className = "", decided = null, field }: Props) {
  const words = useWords("firmness");
  const { firmness: text } = words;
  return (
    <Table
      name={text.rules.title}
      className={`${styles.rules} ${className}`}
      caption={words.format.sentences([words.format.closed(text.rules.title), text.rules.intro, decided && text.report.decided])}
      testId="confidence-rules"
      heads={[text.rules.when, text.rules.word]}
    >
      {confidenceRules.map((rule) => (
        <tr key={rule.id} aria-current={rule === decided ? "true" : undefined}>
          <td>{conditionOf(words, rule, field)}</td>
          <td>{text.confidence[rule.confidence]}</td>
        </tr>
      ))}
    </Table>
  );
}

function conditionOf(
  { firmness: text, format }: Words<"firmness">,
  { id, firstShare = {}, agreement = {}, nearestChange = {}, completeness = {} }: ConfidenceRule,
  field: number,
): string {
  const part = (value = 0) => format.percent(value);
  const share = (value = 0) => part(beyondChance(value, field));
  switch (id) {
    case "thin":
      return text.rules.thin(part(completeness.below));
    case "seldom":
      return text.rules.seldom(share(firstShare.below));
    case "disputed":
      return text.rules.disputed(part(agreement.below));
    case "close":
      return text.rules.close(part(nearestChange.below));
    case "firm":
      return text.rules.firm(share(firstShare.from), part(agreement.from), part(nearestChange.from), part(completeness.from));
    default:
      return text.rules[id];
  }
}
