import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { useWords } from "#words";
import { aboutMethod } from "@/lib/madm/about";
import { methods } from "@/lib/madm/registry";
import { Link } from "../../../_components/link";
import { type InLanguage, speak } from "../../../_language/server-words";
import { Spoken } from "../../../_language/spoken";
import { linkedDecision, type Query } from "../../../_server/data";
import { Sent } from "../../../_server/sent";
import { Formula } from "../formula";
import styles from "../methods.module.css";
import { ParameterTable } from "../parameter-table";
import { OwnDecision } from "./own-decision";

type Props = { readonly params: InLanguage<{ readonly id: string }>; readonly searchParams: Query };

async function methodOf(params: Props["params"]) {
  const { id } = await params;
  return methods.find((method) => method.id === id);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { say, t } = await speak(params);
  const method = await methodOf(params);
  return { title: method ? say(method.name) : t.states.notFound };
}

const claims = ["weightScale", "dominance", "unitFree"] as const;

/** One ranking method: its declaration, and every step of it on the visitor's own decision. */
export default async function Page({ params, searchParams }: Props) {
  await speak(params);
  const { methods: methodsText, format, say } = useWords("methods");
  const method = (await methodOf(params)) ?? notFound();
  const name = say(method.name);
  const about = aboutMethod(method.id);
  const sent = await linkedDecision(searchParams);
  return (
    <Spoken parts={["issues", "methods", "options", "parameters", "steps", "unanswered", "workings"]}>
      <div className="screen">
        <header className="heading">
          <p className="soft">
            <Link href="/methods">{methodsText.title}</Link>
          </p>
          <h1>{name}</h1>
          <p>{say(about.summary)}</p>
          <p className="soft">{format.labelled(methodsText.whenToUse, say(about.whenToUse))}</p>
        </header>
        <section className="stack">
          <h2>{methodsText.formula}</h2>
          <Formula formula={about.formula} citation={about.citation} />
          <p className="measure">
            {format.sentences([methodsText.score[method.better], format.labelled(methodsText.parts2, say(about.contributionRule))])}
          </p>
        </section>
        <section className="stack">
          <h2>{methodsText.parametersTitle}</h2>
          <ParameterTable name={name} declared={method.parameters} />
        </section>
        <section className="stack">
          <h2>{methodsText.claimsTitle}</h2>
          <p className="small soft">{methodsText.claimsIntro}</p>
          <ul className={styles.promises} data-testid="claims">
            {claims.map((claim) => (
              <li key={claim}>
                <span aria-hidden="true">{method.claims[claim] ? "✓" : "–"}</span> {methodsText.claims[claim]}
                <span className="soft">{format.bracketed("", method.claims[claim] ? methodsText.promised : methodsText.notPromised)}</span>
              </li>
            ))}
          </ul>
        </section>
        <Sent decision={sent}>
          <OwnDecision id={method.id} name={name} sent={sent} />
        </Sent>
      </div>
    </Spoken>
  );
}
