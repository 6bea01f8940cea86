import type { Issue } from "@/lib/math/refusal";
import type { DecisionTable } from "@/lib/problem/table";
import { say, t } from "./words";

type Props = {
  readonly issues: readonly Issue[];
  /** The table that was ranked, where issues point into its matrix. */
  readonly table?: DecisionTable;
};

/** What is wrong, one line each, with the place where it stands. */
export function IssueList({ issues, table }: Props) {
  if (issues.length === 0) return null;
  return (
    <ul className="small">
      {issues.slice(0, 5).map((found) => {
        const issue = table ? withName(found, table) : found;
        return (
          <li key={`${issue.code} ${found.path.join(".")}`}>
            {issue.path.length > 0 && <code>{issue.path.join(".")}</code>} {t.issues[issue.code](issue.values)}
          </li>
        );
      })}
    </ul>
  );
}

/** A cell's numbers are no help to a reader; the name of its criterion is. */
function withName(issue: Issue, table: DecisionTable): Issue {
  const column = issue.path[0] === "matrix" ? table.criteria[Number(issue.path.at(-1))] : undefined;
  return column ? { ...issue, path: [], values: { ...issue.values, name: say(column.definition.name) } } : issue;
}
