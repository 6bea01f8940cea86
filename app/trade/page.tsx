import type { Metadata } from "next";
import { sourceById } from "@/lib/dataset/lookup";
import { trade as text } from "@/lib/i18n/en/trade";
import { paperFigures } from "@/lib/trade/paper/figures";
import { paper } from "@/lib/trade/paper/ledger";
import { dataset, published } from "../_state/server";
import { PaperFigures } from "./paper-figures";
import { SubNav } from "./sub-nav";
import styles from "./trade.module.css";

export const metadata: Metadata = { title: text.title };

/** Trade tables are large and belong to this screen alone: only the series that are shown leave the server. */
export default function Page() {
  return (
    <div className={styles.page}>
      <header className="stack">
        <SubNav />
        <h1>{text.title}</h1>
        <p className={`soft ${styles.text}`}>{text.intro}</p>
      </header>
      <PaperFigures figures={paperFigures(published().figures)} source={sourceById(dataset(), paper.source)} />
    </div>
  );
}
