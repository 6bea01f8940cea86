import { useWords } from "#words";
import { figureValue } from "@/lib/problem/table";
import { useEvaluation } from "../../_state/provider";

/** What to do where no table is open yet; who has none to hand tries it with the figures of the decision. */
export function Begin({ open }: { readonly open: (file: File) => void }) {
  const { table: text, say, t } = useWords("table");
  const evaluation = useEvaluation(null);
  const { results, table } = evaluation.ok ? evaluation : { results: [], table: evaluation.table };

  async function openFigures() {
    const { toCsv } = await import("@/lib/report/csv");
    const header = [t.ranking.market, ...table.criteria.map(({ definition }) => say(definition.name))];
    const rows = results.map(({ market, cells }) => [say(market.name), ...cells.map(figureValue)]);
    open(new File([toCsv({ header, rows })], text.begin.file, { type: "text/csv" }));
  }

  return (
    <section className="stack" aria-label={text.begin.title}>
      <h2>{text.begin.title}</h2>
      <ol className="numbered">
        {text.begin.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {results.length > 0 && (
        <p className="row">
          <button type="button" onClick={() => void openFigures()}>
            {text.begin.example}
          </button>
          <span className="soft">{text.begin.exampleNote(results.length)}</span>
        </p>
      )}
    </section>
  );
}
