"use client";

import Link from "next/link";
import { usePathname, useRouter } from "next/navigation";
import { useState } from "react";
import { useDataset, useDecision } from "../../_state/provider";
import { commit, replaceDecision, useStore } from "../../_state/store";
import { Act } from "../act";
import { t } from "../words";
import { ExporterSelect } from "./exporter-select";
import { FileMenu } from "./file-menu";
import styles from "./header.module.css";
import { useHistoryKeys } from "./use-history-keys";

const screens = [
  ["/", t.nav.workspace],
  ["/compare", t.nav.compare],
  ["/robustness", t.nav.robustness],
  ["/compete", t.nav.compete],
  ["/trade", t.nav.trade],
  ["/data", t.nav.data],
  ["/methods", t.nav.methods],
  ["/report", t.nav.report],
] as const;

/** Name of the product, ways to the screens, and the tools that act on the decision as a whole. */
export function Header() {
  const path = usePathname();
  return (
    <header className={`${styles.header} no-print`}>
      <div className={styles.inner}>
        <Link href="/" className={styles.brand}>
          {t.app.name}
        </Link>
        <nav aria-label={t.nav.label} className={styles.nav}>
          {screens.map(([href, name]) => (
            <Link key={href} href={href} aria-current={currentOf(path, href)}>
              {name}
            </Link>
          ))}
        </nav>
        <DecisionTools />
      </div>
    </header>
  );
}

/** The screen itself, or the one that a page below it belongs to. */
function currentOf(path: string, href: string): "page" | "true" | undefined {
  if (path === href) return "page";
  return path.startsWith(`${href}/`) ? "true" : undefined;
}

function DecisionTools() {
  const decision = useDecision(null);
  const dataset = useDataset();
  const router = useRouter();
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
      <div className={styles.exporter}>
        <ExporterSelect />
      </div>
      <div className={styles.buttons}>
        <Act onClick={history.undo} off={!history.canUndo} aria-keyshortcuts="Control+Z">
          {t.tools.undo}
        </Act>
        <Act onClick={history.redo} off={!history.canRedo} aria-keyshortcuts="Control+Shift+Z">
          {t.tools.redo}
        </Act>
        <button type="button" onClick={copyLink}>
          {t.tools.copyLink}
        </button>
        <FileMenu onReplace={replaceDecision} />
        <button type="button" className={styles.primary} onClick={() => router.push("/report")}>
          {t.tools.print}
        </button>
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
