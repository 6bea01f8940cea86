"use client";

import { useWords } from "#words";
import { addressIn } from "@/lib/i18n/address";
import { keptDecision } from "../_state/kept-text";
import styles from "../state.module.css";
import { download } from "./download";

/** What a failed page says: that nothing is lost, and three ways on. The decision is in the browser's storage. */
export function Failed({ onRetry }: { readonly onRetry: () => void }) {
  const { language, t } = useWords();
  function save() {
    const kept = keptDecision();
    if (kept) download(`${kept.title || t.app.name}.caravan.json`, "application/json", kept.json);
  }
  return (
    <div className={styles.state} role="alert">
      <h1>{t.states.failed}</h1>
      <p>{t.states.failedHelp}</p>
      <p className="row">
        <button type="button" onClick={onRetry}>
          {t.states.again}
        </button>
        <button type="button" onClick={save}>
          {t.tools.save}
        </button>
        {/* A full load, so that whatever failed is left behind. */}
        <a href={addressIn(language, "/")}>{t.states.toWorkspace}</a>
      </p>
    </div>
  );
}
