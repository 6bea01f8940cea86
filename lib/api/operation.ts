import type { z } from "zod";
import type { Dataset } from "@/lib/dataset/schema";

/** An example the documentation shows: a body, and under `name` what it is an example of. */
export type Example = { readonly name: string; readonly body: unknown };

/** What one address of the API takes and gives. Its handler, its checks and its documentation all come from here. */
export type Operation = {
  /** Also its address: `/api/v1/<id>`, which may have a part below another. */
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  /** What the body must be: one schema, or one for each value of its field `method`. `null` where there is no body (GET). */
  readonly request: z.core.$ZodType | ReadonlyMap<string, z.core.$ZodType> | null;
  /** What may be asked in the address of an operation that is read (`?q=…`), with what it means. `run` gets it as its body. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly answer: z.core.$ZodType;
  /** The first is the one the documentation also answers. */
  examples(dataset: Dataset): readonly Example[];
  /**
   * The answer, ready for `JSON.stringify`.
   * @param clock tells the time in milliseconds, for an answer that says how long it took; 0 throughout where left out
   * @throws Refusal naming every wrong field of the body
   */
  run(body: unknown, dataset: Dataset, clock?: () => number): unknown;
};

/** The name of an operation where no slash may stand: in the names of its schemas, in links. */
export function nameOf({ id }: Pick<Operation, "id">): string {
  return id.replaceAll("/", "-");
}
