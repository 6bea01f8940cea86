import { thresholdsFor } from "@/lib/madm/outranking/functions";
import type { Preference } from "@/lib/madm/outranking/preference";
import type { Method } from "../method";
import { LARGEST } from "../problem";
import type { Parameter, Parameters, Range } from "./parameters";
import type { OptionWords } from "./words";

/** A range a number has to lie in; `null` where a side is open. */
export type Bounds = readonly [number | null, number | null];

/** One option of a method as a form shows it. */
export type OptionField = {
  /** Where it stands among the options. */
  readonly path: readonly string[];
  /** The name its title and description go under in every language. */
  readonly words: OptionWords;
} & (
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "number"; readonly range: Bounds }
  /** One figure for each criterion, in its unit. */
  | { readonly kind: "by-criterion"; readonly range: Bounds }
  /** A smallest and a largest figure for each criterion. */
  | { readonly kind: "bounds-by-criterion" }
);

/**
 * The options of a method as fields of a form, in the order of its declaration. Thresholds of PROMETHEE that the chosen
 * preference function does not look at are left out.
 */
export function optionFields({ parameters }: Pick<Method, "parameters">, options: Readonly<Record<string, unknown>>): OptionField[] {
  const used: readonly string[] = ["function", ...thresholdsFor((options.preference as Partial<Preference> | null | undefined)?.function)];
  return fieldsIn(parameters, []).filter(({ path: [group, name = ""] }) => group !== "preference" || used.includes(name));
}

function fieldsIn(parameters: Parameters, path: readonly string[]): OptionField[] {
  return Object.entries(parameters).flatMap(([name, parameter]) => fieldOf(parameter, [...path, name]));
}

function fieldOf(parameter: Parameter, path: readonly string[]): OptionField[] {
  if (parameter.kind === "group") return fieldsIn(parameter.parameters, path);
  const { words } = parameter;
  if (words === undefined || parameter.kind === "switch") return [];
  if (parameter.kind === "choice") return [{ path, words, kind: "choice", choices: parameter.choices }];
  if (parameter.kind === "bounds-by-criterion") return [{ path, words, kind: "bounds-by-criterion" }];
  return [{ path, words, kind: parameter.kind, range: told(parameter.range) }];
}

/** The end of the number range is no bound that anyone need be told. */
export function told([low, high]: Range): Bounds {
  return [low <= -LARGEST ? null : low, high >= LARGEST ? null : high];
}
