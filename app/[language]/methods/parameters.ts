import type { Words } from "@/lib/i18n/speech";
import { told } from "@/lib/madm/schema/fields";
import type { Parameter as Declared, Parameters, Range } from "@/lib/madm/schema/parameters";
import type { OptionWords } from "@/lib/madm/schema/words";

/** One parameter in words, for a reader. */
export type Parameter = {
  readonly name: string;
  /** The name its title and description go under; `null` where it has none. */
  readonly words: OptionWords | null;
  readonly accepted: string;
  readonly fallback: string;
};

/** The parameters a method declares, those of a group one by one under the group's name. */
export function parametersOf(
  words: Words<"methods">,
  declared: Parameters,
  group = "",
  fallbacks: Readonly<Record<string, unknown>> = {},
): Parameter[] {
  return Object.entries(declared).flatMap(([key, parameter]) => {
    const name = group + key;
    if (parameter.kind === "group") return parametersOf(words, parameter.parameters, `${name}.`, parameter.standard);
    const standard = "standard" in parameter ? parameter.standard : undefined;
    const fallback = fallbacks[key] ?? standard;
    return [
      {
        name,
        words: parameter.words ?? null,
        accepted: accepted(words, parameter, key),
        fallback: parameter.kind === "choice" && fallback !== undefined ? choiceName(words, key, String(fallback)) : shown(words, fallback),
      },
    ];
  });
}

function accepted(words: Words<"methods">, parameter: Exclude<Declared, { kind: "group" }>, key: string): string {
  const { methods: methodsText } = words;
  switch (parameter.kind) {
    case "choice": {
      const names = words.format.commas(parameter.choices.map((choice) => choiceName(words, key, choice)));
      return parameter.each ? words.format.clauses([names, methodsText.perCriterion(names)]) : names;
    }
    case "switch":
      return methodsText.yesNo;
    case "number":
      return between(words, parameter.range);
    case "by-criterion":
      return methodsText.perCriterion(words.format.clauses([between(words, parameter.range), parameter.gaps && methodsText.nothing]));
    case "bounds-by-criterion":
      return methodsText.perCriterion(methodsText.pairOf(between(words, parameter.range), between(words, parameter.range)));
  }
}

/** Beyond what can be computed with there is no bound worth telling. */
function between({ methods: methodsText }: Words<"methods">, range: Range): string {
  const [least, most] = told(range);
  if (least !== null && most !== null) return `${least}–${most}`;
  return least === null ? methodsText.anyNumber : methodsText.upFrom(String(least));
}

/** What a choice is called: by its parameter, since one id stands for other things in others. */
function choiceName({ methods: { choices }, t }: Words<"methods">, key: string, choice: string): string {
  const names: Readonly<Record<string, string>> = { ...choices, normalisation: t.normalisations }[key as keyof typeof choices] ?? {};
  return names[choice] ?? choice;
}

function shown({ methods: methodsText, format }: Words<"methods">, value: unknown): string {
  if (value === undefined) return methodsText.leftOut;
  if (typeof value === "boolean") return value ? methodsText.yes : methodsText.no;
  if (typeof value === "number") return format.number(value, Math.min(10, (String(value).split(".")[1] ?? "").length));
  return String(value);
}
