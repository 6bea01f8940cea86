import type { Issue } from "@/lib/math/refusal";
import { t } from "./words";

/** What is wrong, one line each, with the place where it stands. */
export function IssueList({ issues }: { readonly issues: readonly Issue[] }) {
  if (issues.length === 0) return null;
  return (
    <ul className="small">
      {issues.slice(0, 5).map((issue) => (
        <li key={`${issue.code} ${issue.path.join(".")}`}>
          {issue.path.length > 0 && <code>{issue.path.join(".")}</code>} {t.issues[issue.code](issue.values)}
        </li>
      ))}
    </ul>
  );
}
