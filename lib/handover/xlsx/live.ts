import type { Answered } from "@/lib/evaluate";
import { profile } from "@/lib/madm/columns";
import { type Normalisation, type Scaling, scalingOf } from "@/lib/madm/normalise";
import { hypot } from "@/lib/math/elementary/power";
import { problemOf } from "@/lib/problem/problem";
import { column } from "./cells";

/** A row of the sheet Weights that is worked out for each criterion: its formula in a column, and what it comes to. */
export type LiveRow = {
  readonly id: "weight" | "best" | "worst" | "size" | "origin" | "scale" | "factor";
  readonly formula: (letters: string, at: number) => string;
  readonly results: ArrayLike<number>;
};

/** A column of the sheet Ranking that is worked out for each market. */
export type LiveColumn = {
  readonly id: "toBest" | "toWorst" | "score";
  readonly formula: (row: number) => string;
  readonly results: ArrayLike<number>;
};

/** Where things stand, for formulas to point at: rows counted from 1, as spreadsheets do. */
export type Layout = {
  readonly weights: string;
  /** Cells of a criterion that enter the ranking, over all markets; and those of a market, over all criteria. */
  readonly column: (letters: string) => string;
  readonly market: (row: number) => string;
  /** The row of `Weights` with this id, over all criteria, or in one column. */
  readonly across: (id: RowId) => string;
  readonly cell: (id: RowId, letters: string) => string;
};
export type RowId = LiveRow["id"] | "better" | "importance";

const scales: readonly Normalisation[] = ["min-max", "vector", "max", "none"];

/** The rows that a method needs on the sheet Weights, in their order; `null` where it is not written as formulas. */
export function liveRowIds({ ranking: { method, variant } }: Answered): readonly LiveRow["id"][] | null {
  if (!scales.includes(variant.normalisation as Normalisation)) return null;
  const sized = variant.normalisation === "vector" ? (["size"] as const) : [];
  if (method === "topsis") return ["weight", "best", "worst", ...sized, "scale", "factor"];
  if (method === "weighted-sum") return ["weight", "best", "worst", ...sized, "origin", "scale"];
  return null;
}

/** The rows of the sheet Weights as formulas, after the normalisations of `lib/madm/normalise.ts`. `weight` is given by whoever lays out the pillars. */
export function liveRows(evaluation: Answered, layout: Layout, weight: LiveRow): readonly LiveRow[] {
  const problem = problemOf(evaluation.table);
  const normalisation = evaluation.ranking.variant.normalisation as Normalisation;
  const scaling = scalingOf(problem, normalisation);
  const { low, high, norm } = profile(problem);
  const benefit = problem.directions.map((direction) => direction === "benefit");
  const pick = (one: ArrayLike<number>, other: ArrayLike<number>) => benefit.map((more, j) => (more ? one[j] : other[j]) as number);
  const { cell, column: values } = layout;
  const better = (letters: string) => cell("better", letters);
  const end = (first: string, second: string) => (letters: string) =>
    `IF(${better(letters)}>0,${first}(${values(letters)}),${second}(${values(letters)}))`;
  const { origin, scale } = scalesOf(normalisation, layout);
  const rows: Record<LiveRow["id"], LiveRow> = {
    weight,
    best: { id: "best", formula: end("MAX", "MIN"), results: pick(high, low) },
    worst: { id: "worst", formula: end("MIN", "MAX"), results: pick(low, high) },
    size: { id: "size", formula: (letters) => `SQRT(SUMSQ(${values(letters)}))`, results: norm },
    origin: { id: "origin", formula: origin, results: scaling.origin },
    scale: { id: "scale", formula: scale, results: scaling.scale },
    factor: {
      id: "factor",
      formula: (letters) => `${cell("weight", letters)}/${cell("scale", letters)}`,
      results: problem.weights.map((each, j) => each / (scaling.scale[j] as number)),
    },
  };
  return (liveRowIds(evaluation) ?? []).map((id) => rows[id]);
}

/** r = (x − origin) / scale, as formulas. A column whose figures are all the same gives all the same value. */
function scalesOf(normalisation: Normalisation, { cell, column: values }: Layout) {
  const better = (letters: string) => cell("better", letters);
  const most = (letters: string) => `MAX(${values(letters)})`;
  if (normalisation === "none") return { origin: () => "0", scale: better };
  if (normalisation === "min-max") {
    const constant = (letters: string) => `MIN(${values(letters)})=${most(letters)}`;
    return {
      origin: (letters: string) => `IF(${constant(letters)},IF(${most(letters)}=0,-1,0),${cell("worst", letters)})`,
      scale: (letters: string) =>
        `IF(${constant(letters)},IF(${most(letters)}=0,1,${most(letters)}),${cell("best", letters)}-${cell("worst", letters)})`,
    };
  }
  const vector = normalisation === "vector";
  const size = (letters: string) => (vector ? cell("size", letters) : most(letters));
  const ones = (letters: string) => (vector ? `SQRT(ROWS(${values(letters)}))` : "1");
  return {
    origin: (letters: string) =>
      `IF(${better(letters)}<0,IF(${size(letters)}=0,${ones(letters)},${size(letters)}),0)-IF(${size(letters)}=0,1,0)`,
    scale: (letters: string) => `${better(letters)}*IF(${size(letters)}=0,${ones(letters)},${size(letters)})`,
  };
}

/**
 * The columns of the sheet Ranking as formulas: the weighted sum, or TOPSIS with its two distances.
 *
 * @param order the table's row of each market, in the order of the sheet
 * @param lettersOf the letters of a column of the sheet
 */
export function liveColumns(
  evaluation: Answered,
  layout: Layout,
  order: readonly number[],
  lettersOf: (id: LiveColumn["id"]) => string,
): readonly LiveColumn[] {
  const { ranking } = evaluation;
  const scores = order.map((row) => ranking.scores[row] as number);
  const { across, market } = layout;
  if (ranking.method === "weighted-sum")
    return [
      {
        id: "score",
        formula: (row) => `SUMPRODUCT(${across("weight")},(${market(row)}-${across("origin")})/${across("scale")})`,
        results: scores,
      },
    ];
  const scaling = scalingOf(problemOf(evaluation.table), ranking.variant.normalisation as Normalisation);
  const distance = (id: "toBest" | "toWorst", point: "best" | "worst"): LiveColumn => ({
    id,
    formula: (row) => `SQRT(SUMPRODUCT((${across("factor")}*(${market(row)}-${across(point)}))^2))`,
    results: order.map((row) => distanceOf(evaluation, scaling, row, point)),
  });
  const [up, down] = [lettersOf("toBest"), lettersOf("toWorst")];
  return [
    distance("toBest", "best"),
    distance("toWorst", "worst"),
    { id: "score", formula: (row) => `IF(${up}${row}+${down}${row}=0,0.5,${down}${row}/(${up}${row}+${down}${row}))`, results: scores },
  ];
}

function distanceOf({ table }: Answered, { columns, values, low, high, scale }: Scaling, row: number, point: "best" | "worst"): number {
  return hypot(
    table.criteria.map(({ direction, weight }, j) => {
      const end = ((direction === "benefit") === (point === "best") ? high[j] : low[j]) as number;
      return (weight / (scale[j] as number)) * ((values[row * columns + j] as number) - end);
    }),
  );
}

/** All columns of the criteria as one range of a row, the row fixed. */
export function acrossOf(criteria: number, row: number): string {
  return `$B$${row}:$${column(criteria)}$${row}`;
}
