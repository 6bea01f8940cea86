import type { Metadata } from "next";
import Link from "next/link";
import { places as text } from "@/lib/i18n/en/places";
import { evidence } from "../_components/frame/places";
import { t } from "../_components/words";
import styles from "./evidence.module.css";

export const metadata: Metadata = { title: text.title };

/** The way to everything the answer rests on. */
export default function Page() {
  return (
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
  );
}
