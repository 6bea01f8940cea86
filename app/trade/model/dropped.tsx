import { model as text } from "@/lib/i18n/en/model";
import { format } from "../../_components/words";
import type { Result } from "./messages";
import styles from "./model.module.css";

/** Rows and variables that took no part, for each estimator, with the reason and where the rows stand. */
export function Dropped({ result: { ppml, ols } }: { readonly result: Result }) {
  const { table, estimators } = text;
  const both = [ppml, ols];
  const rows = both.flatMap(({ specification: { estimator }, droppedRows }) => droppedRows.map((dropped) => ({ estimator, ...dropped })));
  const variables = both.flatMap(({ specification: { estimator }, droppedRegressors }) =>
    droppedRegressors.map((dropped) => ({ estimator, ...dropped })),
  );
  return (
    <div className="small" data-testid="dropped">
      <p>
        <strong>{table.dropped}.</strong> {rows.length === 0 && table.droppedNone}
      </p>
      <ul className={styles.list}>
        {rows.map(({ estimator, reason, by, count, first }) => (
          <li key={`${estimator} ${reason} ${by.join()}`}>
            {table.droppedRow(estimators[estimator], format.number(count, 0), table.reasons[reason], by.join(", "))}{" "}
            {(reason === "separated" || count <= first.length) && first.length > 0 && table.rowsAre(first.join(", "))}
          </li>
        ))}
      </ul>
      {variables.length > 0 && (
        <>
          <p className={styles.second}>
            <strong>{table.droppedRegressors}.</strong>
          </p>
          <ul className={styles.list}>
            {variables.map(({ estimator, name, reason, with: others }) => (
              <li key={`${estimator} ${name}`}>
                {table.regressor(
                  estimators[estimator],
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
