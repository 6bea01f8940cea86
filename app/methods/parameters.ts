import { methods as methodsText } from "@/lib/i18n/en/methods";
import { told } from "@/lib/madm/schema/fields";
import type { Parameter as Declared, Parameters, Range } from "@/lib/madm/schema/parameters";
import type { OptionWords } from "@/lib/madm/schema/words";
import { format, t } from "../_components/words";

/** One parameter in words, for a reader. */
export type Parameter = {
  readonly name: string;
  /** The name its title and description go under; `null` where it has none. */
  readonly words: OptionWords | null;
  readonly accepted: string;
  readonly fallback: string;
};

/** The parameters a method declares, those of a group one by one under the group's name. */
export function parametersOf(declared: Parameters, group = "", fallbacks: Readonly<Record<string, unknown>> = {}): Parameter[] {
  return Object.entries(declared).flatMap(([key, parameter]) => {
    const name = group + key;
    if (parameter.kind === "group") return parametersOf(parameter.parameters, `${name}.`, parameter.standard);
    const standard = "standard" in parameter ? parameter.standard : undefined;
    return [{ name, words: parameter.words ?? null, accepted: accepted(parameter), fallback: shown(fallbacks[key] ?? standard) }];
  });
}

function accepted(parameter: Exclude<Declared, { kind: "group" }>): string {
  switch (parameter.kind) {
    case "choice": {
      const names = parameter.choices.map(shown).join(", ");
      return parameter.each ? `${names}; ${methodsText.perCriterion(names)}` : names;
    }
    case "switch":
      return methodsText.yesNo;
    case "number":
      return between(parameter.range);
    case "by-criterion":
      return methodsText.perCriterion([between(parameter.range), ...(parameter.gaps ? [methodsText.nothing] : [])].join("; "));
    case "bounds-by-criterion":
      return methodsText.perCriterion(methodsText.pairOf(between(parameter.range), between(parameter.range)));
  }
}

/** Beyond what can be computed with there is no bound worth telling. */
function between(range: Range): string {
  const [least, most] = told(range);
  if (least !== null && most !== null) return `${least}–${most}`;
  return least === null ? methodsText.anyNumber : methodsText.upFrom(String(least));
}

function shown(value: unknown): string {
  if (value === undefined) return methodsText.leftOut;
  if (typeof value === "boolean") return value ? methodsText.yes : methodsText.no;
  if (typeof value === "number") return format.number(value, Math.min(10, (String(value).split(".")[1] ?? "").length));
  return t.normalisations[value as keyof typeof t.normalisations] ?? String(value);
}
