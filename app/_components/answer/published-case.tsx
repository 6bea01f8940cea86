import { useWords } from "#words";
import { publishedCase } from "@/lib/lanchester/published-case";
import { Table } from "../table";

/** The published worked example: every number as printed, recomputed, and what is wrong with it. */
export function PublishedCase() {
  const { compete: competeText, format, say } = useWords("compete", "lanchester");
  const text = competeText.published;
  const { figures, citation, weaknesses, neutralReferencePct, sizeRatio } = publishedCase;
  return (
    <div className="stack" data-testid="published-case">
      <h2>{competeText.parts.published}</h2>
      <p className="small soft" lang="en">
        {citation}
      </p>
      <Table small caption={text.caption} heads={[text.printed, text.claim, text.recomputed, text.weakness]}>
        {figures.map((figure) => (
          <tr key={figure.id}>
            <th scope="row" lang="en">
              {figure.printed}
            </th>
            <td>{say(figure.claim)}</td>
            <td>
              {figure.formula}
              <p>{text.value(figure.values.map((value) => format.number(value, 3)).join(" – "))}</p>
              <p className="soft">{text.verdicts[figure.verdict]}</p>
            </td>
            <td>{say(figure.weakness)}</td>
          </tr>
        ))}
      </Table>
      <p className="small">{text.neutral(format.number(sizeRatio, 2), format.pct(neutralReferencePct, 3))}</p>
      <ul className={"small bulleted"}>
        {weaknesses.map((weakness) => (
          <li key={say(weakness)}>{say(weakness)}</li>
        ))}
      </ul>
    </div>
  );
}
