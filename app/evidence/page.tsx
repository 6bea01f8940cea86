import type { Metadata } from "next";
import Link from "next/link";
import { useWords } from "#words";
import { evidence } from "../_components/frame/places";
import { words } from "../_language/server-words";
import { Spoken } from "../_language/spoken";
import styles from "./evidence.module.css";

export function generateMetadata(): Metadata {
  return { title: words("places").places.title };
}

/** The way to everything the answer rests on. */
export default function Page() {
  const { places: text, t } = useWords("places");
  return (
    <Spoken parts={[]}>
      <div className="screen">
        <div className="heading">
          <h1>{text.title}</h1>
          <p className={styles.intro}>{text.intro}</p>
        </div>
        <ul className={styles.list}>
          {evidence.parts.map(({ id, path }) => (
            <li key={id}>
              <h2>
                <Link href={path}>{t.nav.parts[id]}</Link>
              </h2>
              <p>{text.about[id]}</p>
            </li>
          ))}
        </ul>
      </div>
    </Spoken>
  );
}
