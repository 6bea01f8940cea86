import type { Metadata } from "next";
import { trade as text } from "@/lib/i18n/en/trade";
import { SubNav } from "./sub-nav";
import styles from "./trade.module.css";

export const metadata: Metadata = { title: text.title };

export default function Page() {
  return (
    <div className={styles.page}>
      <header className="stack">
        <SubNav />
        <h1>{text.title}</h1>
        <p className="soft">{text.intro}</p>
      </header>
    </div>
  );
}
