import { UnreadableFile } from "@/lib/files/unreadable";
import { makeProblem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";
import { Refusal } from "@/lib/math/refusal";
import { toCsv } from "@/lib/report/csv";
import { factsOf, type TableFacts } from "@/lib/tables/columns";
import { matrixOf } from "@/lib/tables/matrix";
import { serve } from "../../_workers/serve";
import { type OpenTable, openSource } from "./open-source";
import type { Answer, Ask, Choice, Failure, Outcome } from "./table-line";

/** Rows of a ranking that the page shows, and rows of a table that it will take over as a whole. */
const SHOWN = 100;
const MOST_ROWS = 20_000;

type Result = { readonly rows: Int32Array; readonly ranks: Int32Array; readonly scores: Float64Array; readonly order: readonly number[] };

let table: OpenTable | null = null;
let facts: TableFacts | null = null;
let result: Result | null = null;

// One question after another: a ranking asked for while a file is being read waits for it.
serve<Ask, Answer>(answersTo, {
  order: "in-turn",
  failed: (error) =>
    error instanceof Refusal ? null : { kind: "failed", failure: error instanceof UnreadableFile ? error.failure : "broken" },
});

async function* answersTo(ask: Ask, tell: (answer: Answer) => void): AsyncGenerator<Answer> {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  if (ask.kind === "open") {
    table = await openSource(ask.source, (part) => tell({ kind: "progress", part }), ask.sheet);
    facts = factsOf(table.grid, table.separator);
    if (facts.columns.length === 0 && !table.sheets) throw new UnreadableFile("empty");
    yield { kind: "opened", opened: openedOf(table, facts, seconds()) };
  } else if (!table || !facts) throw new UnreadableFile("empty");
  else if (ask.kind === "sign") {
    facts = factsOf(table.grid, table.separator, ask.sign ?? undefined);
    yield { kind: "opened", opened: openedOf(table, facts, seconds()) };
  } else if (ask.kind === "grid") {
    if (table.grid.length > MOST_ROWS) throw new UnreadableFile<Failure>("too-long");
    yield { kind: "grid", table };
  } else if (ask.kind === "rank") {
    yield { kind: "progress", part: null };
    const outcome = ranked(table, facts, ask.choice);
    yield { kind: "ranked", outcome: { ...outcome, seconds: seconds() } };
  } else yield { kind: "csv", file: csv(table, facts, ask.words) };
}

function openedOf({ unclosed, sheet, sheets }: OpenTable, { columns, head, rows, sign }: TableFacts, seconds: number) {
  return { columns, head, sign, rows: rows.length, unclosed: unclosed.length, sheet: sheet ?? null, sheets: sheets ?? [], seconds };
}

function ranked(
  { grid }: OpenTable,
  { columns, rows, widest }: TableFacts,
  { sign, name, criteria, method, options }: Choice,
): Omit<Outcome, "seconds"> {
  const chosen = criteria.map(({ column }) => column);
  const matrix = matrixOf(grid, rows, chosen, sign, widest);
  const ranking = inTheTable(
    () =>
      rank(
        makeProblem({
          matrix: { rows: matrix.rows.length, columns: matrix.columns, values: matrix.values },
          weights: criteria.map(({ weight }) => weight),
          directions: criteria.map(({ direction }) => direction),
        }),
        method,
        options,
        false,
        false,
      ),
    (i) => (matrix.rows[i] as number) + 1,
    (j) => columns[chosen[j] ?? -1]?.name,
  );
  const { ranks, scores } = ranking;
  const order = Array.from(ranks, (_, i) => i).sort((a, b) => (ranks[a] as number) - (ranks[b] as number));
  result = { rows: matrix.rows, ranks, scores, order };
  const nameOf = (column: number) => columns[column]?.name ?? "";
  return {
    ranked: order.length,
    left: matrix.left,
    bad: matrix.bad.map(({ row, column, found }) => ({ row: row + 1, column: nameOf(column), found })),
    top: order.slice(0, SHOWN).map((i) => {
      const row = matrix.rows[i] as number;
      return {
        row: row + 1,
        rank: ranks[i] as number,
        name: name === null ? "" : String(grid[row]?.[name] ?? "").trim(),
        score: scores[i] as number,
        values: Array.from(matrix.values.subarray(i * matrix.columns, (i + 1) * matrix.columns)),
      };
    }),
    named: name === null ? "" : nameOf(name),
    criteria: chosen.map((at) => ({ at, name: nameOf(at) })),
    better: ranking.better,
  };
}

/** Runs `compute`; a refusal that points into the matrix points to the row of the file and to the column by its name instead. */
function inTheTable<T>(compute: () => T, rowOf: (i: number) => number, nameOf: (j: number) => string | undefined): T {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(
      error.issues.map((issue) => {
        const [part, i, j] = issue.path;
        const name = nameOf(Number(part === "matrix" ? j : i));
        if (name === undefined || (part !== "matrix" && part !== "weights")) return issue;
        return { ...issue, path: part === "matrix" ? [rowOf(Number(i)), name] : [name], values: { ...issue.values, name } };
      }),
    );
  }
}

/** The whole ranking with the table's own columns behind it. */
function csv({ grid }: OpenTable, { columns }: TableFacts, words: Extract<Ask, { kind: "csv" }>["words"]): Blob {
  if (!result) throw new UnreadableFile("empty");
  const { rows, ranks, scores, order } = result;
  const body = order.map((i) => {
    const row = rows[i] as number;
    return [ranks[i] as number, scores[i] as number, row + 1, ...columns.map((_, j) => grid[row]?.[j] ?? null)];
  });
  const header = [words.rank, words.score, words.row, ...columns.map(({ name }) => name)];
  return new Blob([toCsv({ header, rows: body })], { type: "text/csv" });
}
