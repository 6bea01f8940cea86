"use client";

import { useState } from "react";
import { useWords } from "#words";
import { useDataset, useDecision } from "../../_state/provider";
import { commit, replaceDecision, useStore } from "../../_state/store";
import { Act } from "../act";
import { Icon } from "../icon";
import styles from "./decision-tools.module.css";
import { FileMenu } from "./file-menu";
import { useHistoryKeys } from "./use-history-keys";

/** What acts on the decision as a whole, on every screen: its name, undo and redo, its link, its files. */
export function DecisionTools() {
  const { t } = useWords();
  const decision = useDecision(null);
  const dataset = useDataset();
  const history = useHistoryKeys();
  const [link, setLink] = useState<{ readonly url: string | null; readonly copied: boolean } | null>(null);
  const ready = useStore((state) => state.decision !== null);

  async function copyLink() {
    // Packing a decision into a link takes code that most visits never need.
    const { linkTo } = await import("../../_state/link");
    const url = linkTo(decision, dataset.version, window.location.href);
    if (url === null) return setLink({ url, copied: false });
    try {
      await navigator.clipboard.writeText(url);
      setLink({ url, copied: true });
    } catch {
      setLink({ url, copied: false });
    }
  }

  return (
    <section aria-label={t.tools.label} className={styles.tools} data-ready={ready}>
      <label className={styles.title}>
        <span className="visually-hidden">{t.tools.title}</span>
        <input
          value={decision.title}
          maxLength={120}
          placeholder={t.tools.titlePlaceholder}
          onChange={(event) => commit((before) => ({ ...before, title: event.target.value }))}
        />
      </label>
      <div className={styles.buttons}>
        <Act
          className={styles.icon}
          onClick={history.undo}
          off={!history.canUndo}
          aria-label={t.tools.undo}
          title={t.tools.undo}
          aria-keyshortcuts="Control+Z"
        >
          <Icon of="undo" />
        </Act>
        <Act
          className={styles.icon}
          onClick={history.redo}
          off={!history.canRedo}
          aria-label={t.tools.redo}
          title={t.tools.redo}
          aria-keyshortcuts="Control+Shift+Z"
        >
          <Icon of="redo" />
        </Act>
        <button type="button" className={styles.icon} onClick={copyLink} aria-label={t.tools.copyLink} title={t.tools.copyLink}>
          <Icon of="link" />
        </button>
        <FileMenu onReplace={replaceDecision} />
      </div>
      <div role="status" className={styles.status}>
        {link?.copied && t.tools.copied}
        {link?.url === null && t.tools.linkTooLong}
        {link?.url && !link.copied && (
          <label>
            {t.tools.copyFailed} <input readOnly value={link.url} onFocus={(event) => event.target.select()} />
          </label>
        )}
      </div>
    </section>
  );
}
