import type { z } from "zod";
import { makeProblem } from "@/lib/madm/problem";
import type { Issue } from "@/lib/math/refusal";
import { fieldsOf, issuesOf, read } from "./read";

/** Four alternatives and three criteria, by which several operations show what they do. */
export const exampleMatrix = {
  matrix: [
    [250, 16, 12],
    [200, 16, 8],
    [300, 32, 16],
    [275, 32, 8],
  ],
  directions: ["cost", "benefit", "benefit"],
} as const;

/**
 * Reads a body that holds a decision matrix, by the schema of the method it names.
 *
 * @throws Refusal with every issue of the schema, and with what the fields say against one another
 */
export function readProblem<T>({ schemaFor }: { readonly schemaFor: (method: unknown) => z.ZodType<T> }, body: unknown): T {
  const raw = fieldsOf(body, ["matrix"]);
  return read(schemaFor(raw.method), body, () => problemIssues(raw));
}

/** What the fields say against one another, in a body that is wrong otherwise. Without weights, all are taken to be one. */
function problemIssues({ matrix: rows, weights: given, directions: ways }: Readonly<Record<string, unknown>>): readonly Issue[] {
  if (!Array.isArray(rows) || !Array.isArray(ways) || !rows.every(Array.isArray)) return [];
  const weights = given === undefined ? Array.from(rows[0] ?? [], () => 1) : given;
  if (!Array.isArray(weights)) return [];
  return issuesOf(() => makeProblem({ matrix: rows as number[][], weights, directions: ways }));
}
