import { robustness as text } from "@/lib/i18n/en/robustness";
import styles from "./robustness.module.css";

const parts = ["weights", "places", "reach", "ways", "field", "figures"] as const;

/** The sections of the page; each has its part's name as its id. */
export function Contents() {
  return (
    <nav aria-label={text.contents} className={styles.contents}>
      {parts.map((part) => (
        <a key={part} href={`#${part}`}>
          {text.parts[part]}
        </a>
      ))}
    </nav>
  );
}
