"use client";

import { t } from "./_components/words";
import styles from "./state.module.css";

/** Shown in place of a page that failed. The decision is in the browser's storage and not lost. */
export default function ErrorState({ reset }: { readonly error: Error; readonly reset: () => void }) {
  return (
    <div className={styles.state} role="alert">
      <h1>{t.states.failed}</h1>
      <p>{t.states.failedHelp}</p>
      <p className="row">
        <button type="button" onClick={reset}>
          {t.states.again}
        </button>
        <a href="/">{t.states.toWorkspace}</a>
      </p>
    </div>
  );
}
