import { useWords } from "#words";
import { type FactTopic, factTopics, type MarketFact } from "@/lib/dataset/landed/facts";
import { amountText } from "@/lib/report/money/before";
import { askedTopics, dateText } from "@/lib/report/money/topics";
import { Gap } from "../../../_components/gap";
import styles from "./before-selling.module.css";
import { CheckSection } from "./checks/section";

type Props = { readonly iso3: string; readonly facts: readonly MarketFact[] };

/**
 * What a seller has to know of a market, each fact with the date of its page, its source and how far it can be leant on;
 * what is not held stands as a question. Rendered on the server alone.
 */
export function BeforeSelling({ iso3, facts }: Props) {
  const { landed } = useWords("landed");
  const words = landed.before;
  const of = (topic: FactTopic) => facts.filter((fact) => fact.topic === topic);
  const others = factTopics.filter((topic) => !(topic in words.questions) && of(topic).length > 0);
  return (
    <section id="before" className="stack" aria-labelledby="before-title">
      <h2 id="before-title">{words.title}</h2>
      <p className="small soft">{words.intro}</p>
      <div className={styles.cells}>
        <section className={styles.cell}>
          <h3>{words.agreement}</h3>
          <p>
            <a href="#between">{words.agreementLink}</a>
          </p>
        </section>
        {askedTopics.map((topic) => (
          <Cell key={topic} title={words.topics[topic]} facts={of(topic)} question={words.questions[topic]} />
        ))}
        {others.map((topic) => (
          <Cell key={topic} title={words.topics[topic]} facts={of(topic)} />
        ))}
      </div>
      <CheckSection iso3={iso3} held={askedTopics.filter((topic) => of(topic).length > 0)} />
    </section>
  );
}

function Cell({ title, facts, question }: { readonly title: string; readonly facts: readonly MarketFact[]; readonly question?: string }) {
  const { landed } = useWords("landed");
  const words = landed.before;
  return (
    <section className={styles.cell}>
      <h3>{title}</h3>
      {facts.length === 0 && question && (
        <p className={styles.ask}>
          {words.notHeld}
          <Gap />
          {question}
        </p>
      )}
      <ul className={styles.facts}>
        {facts.map((fact) => (
          <Fact key={`${fact.about} ${fact.value} ${fact.validFrom}`} fact={fact} />
        ))}
      </ul>
    </section>
  );
}

function Fact({ fact }: { readonly fact: MarketFact }) {
  const spoken = useWords("landed");
  const { landed, format, say } = spoken;
  const words = landed.before;
  const { topic, about, validFrom, sourceTitle, sourceAddress, pageDate, confidence, doubt } = fact;
  return (
    <li>
      <p>
        {about && format.labelled(say({ en: about }), "")}
        <strong>{amountText(fact, spoken)}</strong>
        {validFrom && ` · ${dateText(topic, say({ en: validFrom }), words)}`}
      </p>
      <p className="small soft">
        <a href={sourceAddress} rel="noreferrer" lang="en">
          {sourceTitle}
        </a>
        {format.signs.clauses}
        {format.clauses([words.page(pageDate), words.confidence[confidence], doubt && say({ en: doubt })])}
        {format.signs.stop}
      </p>
    </li>
  );
}
