import { useWords } from "#words";
import type { Language } from "@/lib/i18n/text";
import { Link } from "../link";
import styles from "./footer.module.css";
import { Languages } from "./languages";
import { places } from "./places";

/** Every screen, under the place it belongs to, and the page in other languages. */
export function Footer({ spoken }: { readonly spoken: readonly Language[] }) {
  const { t } = useWords();
  return (
    <footer className={`${styles.footer} no-print`}>
      <nav aria-label={t.nav.all} className={styles.inner}>
        {places.map(({ id, path, parts }) => (
          <ul key={id}>
            <li>
              <Link href={path} prefetch={false} className={styles.place}>
                {t.nav.places[id]}
              </Link>
            </li>
            {parts
              .filter((part) => part.path !== path)
              .map((part) => (
                <li key={part.id}>
                  <Link href={part.path} prefetch={false}>
                    {t.nav.parts[part.id]}
                  </Link>
                </li>
              ))}
          </ul>
        ))}
      </nav>
      <div className={styles.languages}>
        <Languages spoken={spoken} />
      </div>
    </footer>
  );
}
