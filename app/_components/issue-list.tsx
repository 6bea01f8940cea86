import { useWords } from "#words";
import type { Words } from "@/lib/i18n/speech";
import type { Issue } from "@/lib/math/refusal";
import { withEngine } from "@/lib/math/verify";
import type { DecisionTable } from "@/lib/problem/table";
import { engineName } from "./engine-name";

type Props = {
  readonly issues: readonly Issue[];
  /** The table that was ranked, where issues point into its matrix. */
  readonly table?: DecisionTable;
};

/** What is wrong, one line each, with the place where it stands. */
export function IssueList({ issues, table }: Props) {
  const words = useWords("issues");
  const { issues: sentences } = words;
  if (issues.length === 0) return null;
  return (
    <ul className="small">
      {withEngine(issues.slice(0, 5), engineName()).map((found) => {
        const issue = table ? withName(words, found, table) : found;
        return (
          <li key={`${issue.code} ${found.path.join(".")}`}>
            {issue.path.length > 0 && <code>{issue.path.join(".")}</code>} {sentences[issue.code](issue.values)}
          </li>
        );
      })}
    </ul>
  );
}

/** The numbers of a cell, or of an entry in a list by criterion, are no help to a reader; the name of the criterion is. */
function withName({ say }: Words, issue: Issue, table: DecisionTable): Issue {
  const [part] = issue.path;
  const last = issue.path.at(-1);
  const column = typeof last === "number" ? table.criteria[last] : undefined;
  if (!column) return issue;
  const name = say(column.definition.name);
  if (part === "matrix") return { ...issue, path: [], values: { ...issue.values, name } };
  return part === "options" ? { ...issue, path: [...issue.path.slice(0, -1), name] } : issue;
}
