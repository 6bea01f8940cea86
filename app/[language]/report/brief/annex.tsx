import { useMemo } from "react";
import { useWords } from "#words";
import type { Answered } from "@/lib/evaluate";
import { annexOf } from "@/lib/handover/annex/annex";
import type { AnnexPart, PrintedTable } from "@/lib/handover/annex/model";
import type { KnownFirmness } from "@/lib/report/firmness-text";
import { useFacts } from "../../../_components/money/use-facts";
import { number, Table } from "../../../_components/table";
import { useDataset } from "../../../_state/provider";
import styles from "./brief.module.css";
import type { PartId } from "./parts";

type Props = { readonly evaluation: Answered; readonly firmness: KnownFirmness; readonly shown: ReadonlySet<PartId> };

/** More markets than this are not printed whole: the files hold all of them, and paper has its end. */
const MANY = 20;
/** Of so many, the first that are printed. */
const MOST: Partial<Record<AnnexPart["id"], number>> = { ranking: 25, reasons: 12 };

/** What the reader ticked of what stands behind the brief, set to be read on paper. */
export function Annex({ evaluation, firmness, shown }: Props) {
  const words = useWords(
    "access",
    "brief",
    "costs",
    "firmness",
    "handover",
    "ladder",
    "landed",
    "own",
    "position",
    "report",
    "table",
    "together",
  );
  const dataset = useDataset();
  const told = useFacts(evaluation, shown.has("before"));
  const parts = useMemo(() => annexOf(evaluation, dataset, firmness, words), [evaluation, dataset, firmness, words]);
  const wanted = parts.filter(({ id }) => id !== "money" && id !== "since" && shown.has(id) && (id !== "before" || told));
  if (wanted.length === 0) return null;
  const count = evaluation.results.length;
  const mostOf = (id: AnnexPart["id"]) => (count > MANY ? (MOST[id] ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY);
  return (
    <article className={`paper ${styles.annex}`} data-testid="annex" aria-label={words.handover.annex}>
      {wanted.map(({ id, title, intro, tables }) => (
        <section key={id}>
          <h2>{title}</h2>
          {intro && <p>{intro}</p>}
          {tables.map((each) => (
            <Plain key={each.name + each.heads.map(({ text }) => text).join()} table={{ ...each, rows: each.rows.slice(0, mostOf(id)) }} />
          ))}
          {mostOf(id) < count && <p className={styles.soft}>{words.handover.report.firstOnly(mostOf(id), count)}</p>}
        </section>
      ))}
    </article>
  );
}

function Plain({ table: { name, heads, rows } }: { readonly table: PrintedTable }) {
  const named = heads.findIndex((head) => !head.number);
  return (
    <Table name={name} heads={heads.map((head) => (head.number ? number(head.text) : head.text))}>
      {rows.map((cells, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows stand still
        <tr key={i}>
          {cells.map(({ text, italic }, j) => {
            const said = italic ? <em>{text}</em> : text;
            const key = heads[j]?.text;
            if (j === named)
              return (
                <th key={key} scope="row">
                  {said}
                </th>
              );
            return (
              <td key={key} className={heads[j]?.number ? "number" : undefined}>
                {said}
              </td>
            );
          })}
        </tr>
      ))}
    </Table>
  );
}
