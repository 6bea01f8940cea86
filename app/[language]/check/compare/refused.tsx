import { useWords } from "#words";
import type { Variant } from "@/lib/comparison/variants";
import type { DecisionTable } from "@/lib/problem/table";
import { variantName } from "../../../_components/answer/variant-name";
import { Gap } from "../../../_components/gap";
import { IssueList } from "../../../_components/issue-list";
import styles from "./compare.module.css";

type Props = { readonly variants: readonly Variant[]; readonly table: DecisionTable };

/** The variants that cannot take the figures, those with the same reason together. */
export function Refused({ variants, table }: Props) {
  const words = useWords("compare");
  const { compare: compareText, format } = words;
  if (variants.length === 0) return null;
  // Which cell of a column was met first makes no other reason.
  const reasonOf = ({ issues }: Variant) => JSON.stringify(issues?.map(({ code, path, values }) => [code, path.at(-1), values.accepted]));
  const reasons = [...new Set(variants.map(reasonOf))];
  return (
    <div className={styles.sentences}>
      {reasons.map((reason) => {
        const alike = variants.filter((variant) => reasonOf(variant) === reason);
        return (
          <div key={reason} className="small">
            {compareText.refused(format.list(alike.map((variant) => variantName(words, variant))))}
            <Gap />
            <IssueList issues={alike[0]?.issues ?? []} table={table} />
          </div>
        );
      })}
    </div>
  );
}
