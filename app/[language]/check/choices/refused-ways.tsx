import { useWords } from "#words";
import type { Words } from "@/lib/i18n/speech";
import type { DecisionTable } from "@/lib/problem/table";
import type { Refused } from "@/lib/robustness/choices/multiverse";
import { IssueList } from "../../../_components/issue-list";
import { Table } from "../../../_components/table";
import { levelName } from "./names";

type Props = {
  readonly refused: readonly Refused[];
  readonly specifications: number;
  readonly ranked: number;
  readonly table: DecisionTable;
};

/** What could not be ranked, by reason: nothing is left out in silence. */
export function RefusedWays({ refused, specifications, ranked, table }: Props) {
  const words = useWords("choices", "compare");
  const { choices: text, format } = words;
  if (refused.length === 0) return null;
  const reasons = new Map<string, Refused[]>();
  for (const entry of refused) {
    // The first reason stands for all: it names the figure that is in the way.
    const reason = JSON.stringify(entry.issues.slice(0, 1));
    reasons.set(reason, [...(reasons.get(reason) ?? []), entry]);
  }
  return (
    <details>
      <summary>{text.refused(specifications - ranked, specifications)}</summary>
      <Table small name={text.refused(specifications - ranked, specifications)} heads={[text.reason, text.refusedBy]}>
        {[...reasons].map(([reason, entries]) => (
          <tr key={reason}>
            <td>
              <IssueList issues={entries[0]?.issues.slice(0, 1) ?? []} table={table} />
            </td>
            <td>{format.list(entries.map((entry) => nameOf(words, entry)))}</td>
          </tr>
        ))}
      </Table>
    </details>
  );
}

function nameOf(words: Words<"choices" | "compare">, { method, normalisation, weightings }: Refused): string {
  const { choices: text, format } = words;
  if (method === null) return text.allMethods(format.list(weightings.map((weighting) => levelName(words, "weighting", weighting))));
  const name = levelName(words, "method", method);
  return normalisation === null ? name : text.inNormalisation(name, levelName(words, "normalisation", normalisation));
}
