import { useWords } from "#words";
import { type ProblemKind, problems } from "@/lib/api/problem-details";
import styles from "./api.module.css";

/** Every kind of problem that a request may be answered with, and what to do about it. */
export function Problems() {
  const { api: apiText } = useWords("api");
  return (
    <section className="stack" aria-labelledby="problems">
      <h2 id="problems">{apiText.problems}</h2>
      <p>{apiText.problemsIntro}</p>
      <dl className={styles.problems}>
        {Object.entries(problems).map(([kind, { status, title }]) => (
          <div key={kind} id={kind}>
            <dt>
              <code>{status}</code> <span lang="en">{title}</span>
            </dt>
            <dd>{apiText.problemHelp[kind as ProblemKind]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
