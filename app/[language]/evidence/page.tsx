import type { Metadata } from "next";
import { useWords } from "#words";
import { evidence } from "../../_components/frame/places";
import { Link } from "../../_components/link";
import { type InLanguage, speak } from "../../_language/server-words";
import { Spoken } from "../../_language/spoken";
import styles from "./evidence.module.css";

type Props = { readonly params: InLanguage };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await speak(params)).places.title };
}

/** The way to everything the answer rests on. */
export default async function Page({ params }: Props) {
  await speak(params);
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
