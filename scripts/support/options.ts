import { parseArgs } from "node:util";
import type { AllWords } from "./decision-command";

/**
 * The options that take a text and those that stand alone, with what was typed besides them. Node's own message would be English,
 * and some of them several lines.
 *
 * @throws Error of one line, naming the option that is not known and those that are, or the one that lacks its value
 */
export function optionsIn<Name extends string, Flag extends string = never>(
  names: readonly Name[],
  { commands: text }: Pick<AllWords, "commands">,
  { flags = [], args = process.argv.slice(2) }: { readonly flags?: readonly Flag[]; readonly args?: readonly string[] } = {},
): { values: Partial<Record<Name, string>>; flags: ReadonlySet<Flag>; positionals: string[] } {
  const options = Object.fromEntries([
    ...names.map((name) => [name, { type: "string" }] as const),
    ...flags.map((name) => [name, { type: "boolean" }] as const),
  ]);
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const values: Partial<Record<Name, string>> = {};
  const set = new Set<Flag>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const [name, flag] = [names.find((each) => each === token.name), flags.find((each) => each === token.name)];
    if (name !== undefined) {
      // What looks like the next option was not meant for a value; `--x=-1` says that it is.
      if (token.value === undefined || (!token.inlineValue && /^-./.test(token.value))) throw new Error(text.needsValue(token.rawName));
      values[name] = token.value;
    } else if (flag !== undefined && token.value === undefined) set.add(flag);
    else throw new Error(text.unknownOption(token.rawName, [...names, ...flags].map((each) => `--${each}`).join(", ")));
  }
  return { values, flags: set, positionals };
}

/** One of those accepted. @throws Error of one line naming the option, what was found and what is accepted */
export function oneOf<T extends string>(
  option: string,
  found: string,
  accepted: readonly T[],
  { commands }: Pick<AllWords, "commands">,
): T {
  const known = accepted.find((each) => each === found);
  if (known === undefined) throw new Error(commands.notAccepted(`--${option}`, found, accepted.join(", ")));
  return known;
}
