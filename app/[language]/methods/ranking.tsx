import { useWords } from "#words";
import type { Decision } from "@/lib/decision/schema";
import { aboutMethod } from "@/lib/madm/about";
import { methods } from "@/lib/madm/registry";
import { Link } from "../../_components/link";
import { InUse } from "./in-use";
import styles from "./methods.module.css";
import { Part } from "./part";

/** The ranking methods, each with a page of its own. */
export function Ranking({ sent }: { readonly sent: Decision | null }) {
  const { methods: methodsText, format, say } = useWords("methods");
  return (
    <Part id="ranking">
      <p className="soft">{methodsText.rankingIntro}</p>
      <ul className={styles.cards} data-testid="ranking-methods">
        {methods.map((method) => (
          <li key={method.id} className={styles.card}>
            <h3>
              <Link href={`/methods/${method.id}`}>{say(method.name)}</Link>
              <InUse id={method.id} sent={sent} />
            </h3>
            <p>{say(aboutMethod(method.id).summary)}</p>
            <p className="small soft">{format.labelled(methodsText.whenToUse, say(aboutMethod(method.id).whenToUse))}</p>
          </li>
        ))}
      </ul>
    </Part>
  );
}
