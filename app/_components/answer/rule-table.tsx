import { rules } from "@/lib/recommendation/rules";
import { t } from "../words";

/** The rule table that turns a market's standing into advice, line by line as it is applied. */
export function RuleTable({ className }: { readonly className?: string }) {
  return (
    <table className={className} data-testid="rules">
      <caption>
        {t.rules.title}. {t.rules.intro}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t.rules.when}</th>
          <th scope="col">{t.rules.advice}</th>
        </tr>
      </thead>
      <tbody>
        {rules.map((rule) => (
          <tr key={rule.id}>
            <td>{t.rules[rule.id]}</td>
            <td>{t.priorities[rule.priority]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
