import { useWords } from "#words";
import type { Answered } from "@/lib/evaluate";
import { groupName } from "@/lib/report/firmness-text";
import { Link } from "../../../_components/link";
import styles from "./answer.module.css";
import type { Told } from "./use-told";

const MOST = 3;

/** The answer in a line that stays in sight while weights are moved. */
export function InShort({ evaluation, told }: { readonly evaluation: Answered; readonly told: Told | null }) {
  const words = useWords("answer", "firmness");
  const { answer: text, format, say } = words;
  const nearest = told?.firmness.nearest;
  const next = nearest && told.table.markets[nearest.next];
  return (
    <aside className={`${styles.short} no-print`} aria-label={text.short.label} data-testid="in-short">
      <ol>
        {evaluation.results.slice(0, MOST).map(({ market, rank }) => (
          <li key={market.iso3}>
            {rank} {say(market.name)}
          </li>
        ))}
      </ol>
      {nearest && next && (
        <p className={styles.nearest}>
          {text.short.nearest(
            groupName(nearest, told.table, words),
            format.percent(nearest.shareNow, 1),
            format.percent(nearest.share, 1),
            say(next.name),
          )}
        </p>
      )}
      <Link href="/report" prefetch={false}>
        {text.short.brief}
      </Link>
    </aside>
  );
}
