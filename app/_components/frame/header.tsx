"use client";

import { useWords } from "#words";
import { Link, usePath } from "../link";
import { SearchButton } from "../search/search-button";
import { DecisionTools } from "./decision-tools";
import styles from "./header.module.css";
import { currentOf, evidence, type Place, path, placeOf } from "./places";

/** Name of the product, the way from question to report, what it rests on, and the tools that act on the decision as a whole. */
export function Header() {
  const { t } = useWords();
  const here = usePath();
  const place = placeOf(here)?.place;
  const link = (each: Place, className: string | undefined) => (
    <Link key={each.id} href={each.path} prefetch={false} className={className} aria-current={currentOf(here, each.path, place === each)}>
      {t.nav.places[each.id]}
    </Link>
  );
  return (
    <header className={`${styles.header} no-print`} data-place={place?.id}>
      <div className={styles.inner}>
        <Link href="/" prefetch={false} className={styles.brand}>
          {t.app.name}
        </Link>
        <nav aria-label={t.nav.label} className={styles.nav}>
          {path.map((each) => link(each, styles.step))}
          {link(evidence, styles.quiet)}
        </nav>
        <SearchButton />
        <DecisionTools />
      </div>
    </header>
  );
}
