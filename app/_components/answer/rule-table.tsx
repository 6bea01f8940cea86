import { useWords } from "#words";
import { rules } from "@/lib/recommendation/rules";
import { Table } from "../table";

/** The rule table that turns a market's standing into advice, line by line as it is applied. */
export function RuleTable({ className }: { readonly className?: string }) {
  const { t } = useWords();
  return (
    <Table
      name={t.rules.title}
      className={className}
      caption={`${t.rules.title}. ${t.rules.intro} ${t.rules.positionNote}`}
      testId="rules"
      heads={[t.rules.when, t.rules.advice]}
    >
      {rules.map((rule) => (
        <tr key={rule.id}>
          <td>{t.rules[rule.id]}</td>
          <td>{rule.priority ? t.priorities[rule.priority] : t.app.none}</td>
        </tr>
      ))}
    </Table>
  );
}
