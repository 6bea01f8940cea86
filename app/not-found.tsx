import Link from "next/link";
import { t } from "./_components/words";
import styles from "./state.module.css";

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
