import type { Metadata } from "next";
import Link from "next/link";
import { useWords } from "#words";
import { words } from "./_language/server-words";
import styles from "./state.module.css";

export function generateMetadata(): Metadata {
  return { title: words().t.states.notFound };
}

export default function NotFound() {
  const { t } = useWords();
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
