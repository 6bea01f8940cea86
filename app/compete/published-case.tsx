import { compete as competeText } from "@/lib/i18n/en/compete";
import { publishedCase } from "@/lib/lanchester/published-case";
import { format, say } from "../_components/words";
import styles from "./compete.module.css";

/** The published worked example: every number as printed, recomputed, and what is wrong with it. */
export function PublishedCase() {
  const text = competeText.published;
  const { figures, citation, weaknesses, neutralReferencePct, sizeRatio } = publishedCase;
  return (
    <div className="stack" data-testid="published-case">
      <h2>{competeText.parts.published}</h2>
      <p className="small soft">{citation}</p>
      <section className="scroll" tabIndex={0} aria-label={text.caption}>
        <table className="small">
          <caption>{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.printed}</th>
              <th scope="col">{text.claim}</th>
              <th scope="col">{text.recomputed}</th>
              <th scope="col">{text.weakness}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <tr key={figure.id}>
                <th scope="row">{figure.printed}</th>
                <td>{say(figure.claim)}</td>
                <td>
                  {figure.formula}
                  <p>{text.value(figure.values.map((value) => format.number(value, 3)).join(" – "))}</p>
                  <p className="soft">{text.verdicts[figure.verdict]}</p>
                </td>
                <td>{say(figure.weakness)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="small">{text.neutral(format.number(sizeRatio, 2), format.pct(neutralReferencePct, 3))}</p>
      <ul className={`small ${styles.list}`}>
        {weaknesses.map((weakness) => (
          <li key={say(weakness)}>{say(weakness)}</li>
        ))}
      </ul>
    </div>
  );
}
