import { useWords } from "#words";
import type { Brief } from "@/lib/report/brief/model";
import styles from "./brief.module.css";

/** The tiers as a picture: a row each, a tile for every market with its place and code, and the names beside. */
export function Tiers({ tiers }: Pick<Brief, "tiers">) {
  return (
    <dl className={styles.tiers}>
      {tiers.map(({ priority, label, markets, names }) => (
        <div key={priority} data-tier={priority}>
          <dt>{label}</dt>
          <dd>
            <span className={styles.tiles} aria-hidden="true">
              {markets.map(({ iso3, rank }) => (
                <span key={iso3} className={styles.tile}>
                  {rank} {iso3}
                </span>
              ))}
            </span>
            <span className={styles.names}>{names}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const BAR = 120;
const LINE = 16;

/** Where Lanchester's law places the seller, with the shares as bars. */
export function Law({ law }: Pick<Brief, "law">) {
  const { brief: text, format } = useWords("brief");
  const most = Math.max(0, ...law.bars.map(({ sharePct }) => sharePct));
  return (
    <section className={styles.law}>
      <p>
        <strong>{law.name}</strong> {law.text}
      </p>
      {most > 0 && (
        <ul aria-label={text.law.bars}>
          {law.bars.map(({ name, sharePct, own }) => (
            <li key={name} data-own={own}>
              <span>{name}</span>
              <svg width={BAR} height={LINE} viewBox={`0 0 ${BAR} ${LINE}`} aria-hidden="true">
                <rect y="3" height={LINE - 6} width={Math.max(1, (BAR * sharePct) / most)} />
              </svg>
              <span>{format.pct(sharePct)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
