import { useWords } from "#words";
import styles from "./methods.module.css";
import { Part } from "./part";

/** What the terms used on the screens mean. */
export function Words() {
  const { lexicon } = useWords("lexicon");
  return (
    <Part id="words">
      <dl className={styles.words} data-testid="words">
        {lexicon.map(({ id, term, text }) => (
          <div key={id}>
            <dt id={`word-${id}`}>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
