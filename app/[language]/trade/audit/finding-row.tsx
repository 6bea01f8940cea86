import { useWords } from "#words";
import type { Finding } from "@/lib/audit/finding";
import type { PublishedGroup } from "@/lib/dataset/published/schema";
import type { Dataset } from "@/lib/dataset/schema";
import { Gap } from "../../../_components/gap";
import styles from "./audit.module.css";
import { fitText, printedText, resultText, subject } from "./words";

type Props = { readonly finding: Finding; readonly names: Dataset & { readonly groups: readonly PublishedGroup[] } };

/** More years than this are told as a span. */
const MOST_YEARS = 4;

/** One check: its verdict, what it is about, where it stands, and the arithmetic. */
export function FindingRow({ finding, names }: Props) {
  const words = useWords("audit");
  const { audit: text } = words;
  const { verdict, reason, years, calculation, result, printed, unit, quote, place, document, against } = finding;
  const publisher = (source: string) => names.sources.find(({ id }) => id === source)?.publisher ?? source;
  const when = years.length > MOST_YEARS ? `${years[0]}–${years.at(-1)}` : words.format.commas(years);
  return (
    <tr data-verdict={verdict}>
      <td>
        <span className={styles.verdict} data-verdict={verdict}>
          {text.verdicts[verdict]}
        </span>
      </td>
      <th scope="row">{words.format.commas([subject(words, names, finding), when])}</th>
      <td>
        <a href={`#source-${document}`} lang="en">
          {publisher(document)}
        </a>
        {words.format.signs.commas}
        {place === "" ? text.derived : <span lang="en">{place}</span>}
        {quote && (
          <q className={styles.quote} lang="en">
            {quote}
          </q>
        )}
      </td>
      <td>
        {calculation && <span className={styles.formula}>{calculation}</span>}
        <span className={styles.line}>
          {result && <span>{resultText(words, result, unit)}</span>}
          {against && <span>{text.against(publisher(against))}</span>}
          {printed && <span>{text.printed(printedText(words, printed, unit))}</span>}
        </span>
        <span className={styles.line}>
          {text.reasons[reason]}
          <Gap />
          {fitText(words, names, finding)}
        </span>
      </td>
    </tr>
  );
}
