import { useWords } from "#words";
import type { PillarStrength } from "@/lib/recommendation/barriers";
import { number, Table } from "../../../_components/table";
import styles from "./strengths.module.css";

/** How strong the market is in each pillar, against the middle of the field. */
export function Strengths({ strengths, name }: { readonly strengths: readonly PillarStrength[]; readonly name: string }) {
  const { market: marketText, format, t } = useWords("market");
  return (
    <section id="strengths" className="stack" aria-label={marketText.strengths}>
      <h2>{marketText.strengths}</h2>
      <Table
        fits
        small
        className={styles.table}
        caption={marketText.strengthsCaption(name)}
        heads={[t.reasonHead.pillar, "", number(marketText.strength), number(marketText.fieldMedian)]}
      >
        {strengths.map(({ pillar, strength, fieldMedian }) => (
          <tr key={pillar}>
            <th scope="row">{t.pillars[pillar]}</th>
            <td className={styles.bar}>
              <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
                <rect width={100} height={12} className={styles.track} />
                <rect width={strength} height={12} className={styles.own} />
                <path d={`M${fieldMedian} 0V12`} className={styles.median} />
              </svg>
            </td>
            <td className="number">{format.number(strength, 0)}</td>
            <td className="number">{format.number(fieldMedian, 0)}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
