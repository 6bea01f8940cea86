import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { weightings } from "@/lib/madm/weighting/registry";
import { weigh } from "@/lib/madm/weighting/weigh";
import type { WeightingInput } from "@/lib/madm/weighting/weighting";

/** One published example: the input as printed, and what the publication says comes out. */
type Example = {
  readonly citation: string;
  /** Where in the publication: table, section or page. */
  readonly location: string;
  /** Where the numbers were read, if not in the publication itself. */
  readonly readFrom?: string;
  readonly input: WeightingInput;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly expected: {
    /** null where the publication does not print the weight. */
    readonly weights?: readonly (number | null)[];
    readonly consistency?: { readonly index?: number; readonly ratio?: number };
    /** What the weights say of a pair that was not judged. */
    readonly impliedRatio?: { readonly row: number; readonly column: number; readonly value: number };
    readonly steps?: Readonly<Record<string, readonly number[]>>;
  };
  /** Largest absolute difference allowed, and where it comes from. */
  readonly tolerance: number;
  readonly toleranceNote: string;
};

const folder = new URL("../../fixtures/weighting/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
const examplesOf = (file: string): Example[] => JSON.parse(readFileSync(new URL(file, folder), "utf8"));

describe("published worked examples", () => {
  it("there are at least two for every weighting", () => {
    expect(files.map((file) => file.replace(".json", "")).sort()).toEqual(weightings.map(({ id }) => id).sort());
    for (const { id } of weightings) expect(examplesOf(`${id}.json`).length, id).toBeGreaterThanOrEqual(2);
  });

  for (const file of files) {
    const id = file.replace(".json", "");
    describe(id, () => {
      it.each(examplesOf(file).map((example) => [`${example.citation} ${example.location}`, example] as const))("%s", (_, example) => {
        const { weights, consistency, impliedRatio, steps } = example.expected;
        const found = weigh(id, example.input, example.options, steps !== undefined);
        const near = (value: number | null | undefined, expected: number, what: string) =>
          expect(Math.abs((value ?? Number.NaN) - expected), `${what}: ${value} for ${expected}`).toBeLessThanOrEqual(example.tolerance);
        expect(weights ?? consistency ?? impliedRatio ?? steps).toBeDefined();
        if (weights) expect(found.weights).toHaveLength(weights.length);
        weights?.forEach((weight, j) => {
          if (weight !== null) near(found.weights[j], weight, `weight ${j + 1}`);
        });
        if (consistency?.index !== undefined) near(found.consistency?.index, consistency.index, "index");
        if (consistency?.ratio !== undefined) near(found.consistency?.ratio, consistency.ratio, "ratio");
        if (impliedRatio) {
          const [row, column] = [found.weights[impliedRatio.row] as number, found.weights[impliedRatio.column] as number];
          near(row / column, impliedRatio.value, "implied ratio");
        }
        for (const [name, values] of Object.entries(steps ?? {})) {
          const table = found.steps.find((step) => step.id === name)?.values ?? [];
          expect(table).toHaveLength(values.length);
          values.forEach((value, k) => {
            near(table[k], value, `${name} ${k + 1}`);
          });
        }
      });
    });
  }
});
