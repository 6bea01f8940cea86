import type { Metadata } from "next";
import Link from "next/link";
import { t } from "./_components/words";
import styles from "./state.module.css";

export const metadata: Metadata = { title: t.states.notFound };

export default function NotFound() {
  return (
    <div className={styles.state}>
      <h1>{t.states.notFound}</h1>
      <p>{t.states.notFoundHelp}</p>
      <p>
        <Link href="/">{t.states.toWorkspace}</Link>
      </p>
    </div>
  );
}
