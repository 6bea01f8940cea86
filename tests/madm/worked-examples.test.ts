import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeProblem, type ProblemInput } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";
import { methods } from "@/lib/madm/registry";

/** One published example: the problem as printed, and what the publication says comes out. */
type Example = {
  readonly citation: string;
  /** Where in the publication: table, section or page. */
  readonly location: string;
  /** Where the numbers were read, if not in the publication itself. */
  readonly readFrom?: string;
  readonly problem: ProblemInput;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly expected: {
    readonly scores?: readonly number[];
    readonly ranks?: readonly number[];
    readonly details?: Readonly<Record<string, unknown>>;
    readonly steps?: Readonly<Record<string, readonly number[]>>;
  };
  /** Largest absolute difference allowed, and where it comes from. */
  readonly tolerance: number;
  readonly toleranceNote: string;
};

const folder = new URL("../fixtures/methods/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
const examplesOf = (file: string): Example[] => JSON.parse(readFileSync(new URL(file, folder), "utf8"));

describe("published worked examples", () => {
  it("there are at least two for every method", () => {
    for (const method of methods) {
      expect(files, method.id).toContain(`${method.id}.json`);
      expect(examplesOf(`${method.id}.json`).length, method.id).toBeGreaterThanOrEqual(2);
    }
  });

  for (const file of files) {
    const id = file.replace(".json", "");
    describe(id, () => {
      it.each(examplesOf(file).map((example) => [`${example.citation} ${example.location}`, example] as const))("%s", (_, example) => {
        const { scores, ranks, details, steps } = example.expected;
        const ranking = rank(makeProblem(example.problem), id, example.options, steps !== undefined);
        const near = (found: ArrayLike<number>, expected: readonly number[], what: string) => {
          expect(found.length, what).toBe(expected.length);
          expected.forEach((value, i) => {
            expect(Math.abs((found[i] as number) - value), `${what} ${i + 1}: ${found[i]} for ${value}`).toBeLessThanOrEqual(
              example.tolerance,
            );
          });
        };
        expect(scores ?? ranks ?? details ?? steps).toBeDefined();
        if (scores) near(ranking.scores, scores, "score");
        if (ranks) expect([...ranking.ranks]).toEqual(ranks);
        for (const [name, value] of Object.entries(details ?? {})) {
          const found = ranking.details?.[name];
          if (Array.isArray(value) && value.some((entry) => !Number.isInteger(entry) && typeof entry === "number"))
            near(found as number[], value, name);
          else expect(found, name).toEqual(value);
        }
        for (const [name, values] of Object.entries(steps ?? {})) {
          near(ranking.steps.find((step) => step.id === name)?.values ?? [], values, name);
        }
      });
    });
  }
});
