import type { Metadata } from "next";
import { BadData } from "@/lib/dataset/bad-data";
import { dayText } from "@/lib/report/moved/edition-text";
import { flawsText } from "@/lib/report/moved/flaws-text";
import { type InLanguage, speak } from "../../_language/server-words";
import { Spoken } from "../../_language/spoken";
import { dataset, linkedDecision, type Query } from "../../_server/data";
import { editions, movedFrom, orFlaws } from "../../_server/editions";
import { LINK_DATA, LINK_DECISION } from "../../_state/link-parameters";
import { Findings } from "./findings";
import styles from "./moved.module.css";
import { OwnDecision } from "./own-decision";
import { Tripwires } from "./tripwires";

type Props = { readonly params: InLanguage; readonly searchParams: Query };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await speak(params)).moved.title };
}

/** What newer data moved in a decision since the link to it was made. */
export default async function Page({ params, searchParams }: Props) {
  const spoken = await speak(params);
  const { moved: text } = spoken;
  const query = await searchParams;
  const decision = await linkedDecision(searchParams);
  const { [LINK_DATA]: since, [LINK_DECISION]: code } = query;
  const read = orFlaws(() => {
    const kept = editions();
    const from = typeof since === "string" ? since : (kept[0]?.version ?? dataset().version);
    return { kept, from, moved: decision && movedFrom(decision, from) };
  });
  if (read instanceof BadData)
    return (
      <div className="screen stack">
        <h1>{text.title}</h1>
        <p className="measure" role="alert">
          {text.flaws.list(flawsText(read.issues, spoken))}
        </p>
      </div>
    );
  const { kept, from, moved } = read;
  return (
    <Spoken parts={["moved"]}>
      <div className="screen">
        {!(decision && moved) && (
          <div className={styles.part}>
            <h1>{text.title}</h1>
            <p className="measure">{decision ? text.notKept(from) : text.noDecision}</p>
            {!decision && <OwnDecision since={from} />}
          </div>
        )}
        {decision && moved && <Findings decision={decision} moved={moved} code={typeof code === "string" ? code : ""} spoken={spoken} />}
        {decision && <Tripwires sent={decision} since={from} />}
        <section className={styles.part} aria-labelledby="editions">
          <h2 id="editions">{text.editions}</h2>
          <ul className={styles.editions}>
            {kept.map(({ version, day, note }) => (
              <li key={version}>
                {text.edition(dayText(day, spoken.format))} <span lang="en">{note}</span> <code className="small soft">{version}</code>
              </li>
            ))}
          </ul>
          {kept.length < 2 && <p className="measure soft">{text.only}</p>}
        </section>
      </div>
    </Spoken>
  );
}
