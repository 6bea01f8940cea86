import { useWords } from "#words";
import type { Words } from "@/lib/i18n/speech";
import { Gap } from "../../../_components/gap";
import styles from "./model.module.css";
import type { Result } from "./model-line";

/** Rows and variables that took no part, for each estimator, with the reason and where the rows stand. */
export function Dropped({ result: { ppml, ols } }: { readonly result: Result }) {
  const words = useWords("model");
  const { model: text, format } = words;
  const { table, estimators } = text;
  const both = [ppml, ols];
  const rows = merged(
    words,
    both.map(({ specification, droppedRows }) => ({ who: estimators[specification.estimator], list: droppedRows })),
  );
  const variables = merged(
    words,
    both.map(({ specification, droppedRegressors }) => ({ who: estimators[specification.estimator], list: droppedRegressors })),
  );
  return (
    <div className="small" data-testid="dropped">
      <p>
        <strong>{format.closed(table.dropped)}</strong> {rows.length === 0 && table.droppedNone}
      </p>
      <ul className={styles.list}>
        {rows.map(({ who, reason, by, count, first }) => (
          <li key={`${who} ${reason} ${by.join()}`}>
            {table.droppedRow(who, { n: count, text: format.number(count, 0) }, table.reasons[reason], by.join(", "))}
            <Gap />
            {(reason === "separated" || count <= first.length) && first.length > 0 && table.rowsAre(first.join(", "))}
          </li>
        ))}
      </ul>
      {variables.length > 0 && (
        <>
          <p className={styles.second}>
            <strong>{format.closed(table.droppedRegressors)}</strong>
          </p>
          <ul className={styles.list}>
            {variables.map(({ who, name, reason, with: others }) => (
              <li key={`${who} ${name}`}>
                {table.regressor(
                  who,
                  name,
                  reason === "collinear" ? table.regressorReasons.collinear(others.join(", ")) : table.regressorReasons[reason],
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** What both estimators say alike is said once. */
function merged<Item extends object>(
  { model: text }: Words<"model">,
  sides: readonly { readonly who: string; readonly list: readonly Item[] }[],
): (Item & { who: string })[] {
  const [first, second] = sides;
  const same = (a: Item, b: Item) => JSON.stringify(a) === JSON.stringify(b);
  const shared = first?.list.filter((item) => second?.list.some((other) => same(item, other))) ?? [];
  const own = sides.flatMap(({ who, list }) =>
    list.filter((item) => !shared.some((other) => same(item, other))).map((item) => ({ ...item, who })),
  );
  return [...shared.map((item) => ({ ...item, who: text.bothEstimators })), ...own];
}
