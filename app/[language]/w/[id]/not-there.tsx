import { useWords } from "#words";
import { Link } from "../../../_components/link";
import styles from "../../../state.module.css";

/** In the place of what is kept, while it is being read, and where it cannot be. */
export function NotThere({ kind }: { readonly kind: "reading" | "gone" | "away" }) {
  const { workspace: text } = useWords("workspace");
  if (kind === "gone")
    return (
      <div className={styles.state} role="alert">
        <h1>{text.gone.title}</h1>
        <p>{text.gone.text}</p>
        <p>
          <Link href="/w" prefetch={false}>
            {text.all.title}
          </Link>
        </p>
      </div>
    );
  return (
    <div className={styles.state}>
      <h1>{text.overline}</h1>
      <p role="status">{kind === "away" ? text.notRead : text.reading}</p>
    </div>
  );
}
