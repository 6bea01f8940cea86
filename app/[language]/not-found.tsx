import { useWords } from "#words";
import { Link } from "../_components/link";
import styles from "../state.module.css";

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
