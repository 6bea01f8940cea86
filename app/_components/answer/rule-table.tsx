import { useWords } from "#words";
import { rules } from "@/lib/recommendation/rules";
import { Table } from "../table";

/** The rule table that turns a market's standing into advice, line by line as it is applied. */
export function RuleTable({ className }: { readonly className?: string }) {
  const { detail: detailText, format, t } = useWords("detail");
  return (
    <Table
      name={detailText.rules.title}
      className={className}
      caption={format.sentences([format.closed(detailText.rules.title ?? ""), detailText.rules.intro, detailText.rules.positionNote])}
      testId="rules"
      heads={[detailText.rules.when, detailText.rules.advice]}
    >
      {rules.map((rule) => (
        <tr key={rule.id}>
          <td>{detailText.rules[rule.id]}</td>
          <td>{rule.priority ? t.priorities[rule.priority] : t.app.none}</td>
        </tr>
      ))}
    </Table>
  );
}
