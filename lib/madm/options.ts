import { type Issue, Refusal, shown } from "@/lib/math/refusal";
import type { Method } from "./method";
import { LARGEST } from "./problem";
import type { Parameter, Parameters, Range } from "./schema/parameters";

/** A figure given as an option, in the unit of its criterion. */
export const FIGURE: Range = [-LARGEST, LARGEST];

/** A figure that measures a size, in the unit of its criterion: zero or more. */
export const SIZE: Range = [0, LARGEST];

const MOST_ISSUES = 20;

/**
 * A method's parameters with defaults filled in.
 *
 * @throws Refusal with one issue for every option that is unknown, of the wrong kind or out of range, each at its path
 * (`["options", "lambda"]`) with what would be accepted ("0–1"); at most 20
 */
export function parseOptions<P>(method: Pick<Method<P>, "parameters">, options: Readonly<Record<string, unknown>>): P {
  const { values, issues } = readOptions(method.parameters, options);
  if (issues.length > 0) throw new Refusal(issues);
  return values as P;
}

/** The same for whoever only asks: the options with defaults filled in, and what is wrong with them. */
export function readOptions(
  parameters: Parameters,
  options: unknown,
): { readonly values: Readonly<Record<string, unknown>>; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const values = readGroup(parameters, options, ["options"], issues);
  return { values, issues: issues.slice(0, MOST_ISSUES) };
}

function readGroup(parameters: Parameters, given: unknown, path: Issue["path"], issues: Issue[]): Readonly<Record<string, unknown>> {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    issues.push(wrong("malformed", path, "object", given));
    return {};
  }
  const values: Record<string, unknown> = {};
  for (const [name, parameter] of Object.entries(parameters)) {
    const value: unknown = Object.hasOwn(given, name) ? (given as Record<string, unknown>)[name] : undefined;
    if (value !== undefined) values[name] = readOne(parameter, value, [...path, name], issues);
    else if ("standard" in parameter) values[name] = parameter.standard;
    else if (parameter.kind === "choice") issues.push(wrong("missing", [...path, name], accepted(parameter), value));
  }
  const known = Object.keys(parameters);
  const unknown = Object.keys(given).filter((name) => !known.includes(name));
  for (const name of unknown.slice(0, MOST_ISSUES))
    issues.push(wrong("unknown-id", [...path, shown(name)], known.join(", ") || "none", name));
  return values;
}

function readOne(parameter: Parameter, value: unknown, path: Issue["path"], issues: Issue[]): unknown {
  switch (parameter.kind) {
    case "group":
      return readGroup(parameter.parameters, value, path, issues);
    case "choice":
      if (!isChosen(parameter, value))
        issues.push(wrong(isName(value) ? "unknown-id" : kindOf(parameter), path, accepted(parameter), value));
      break;
    case "switch":
      if (typeof value !== "boolean") issues.push(wrong("malformed", path, "boolean", value));
      break;
    case "number":
      checkNumber(value, parameter.range, path, issues);
      break;
    case "by-criterion":
      checkList(value, path, issues, (entry, at) => {
        if (!(parameter.gaps && entry === null)) checkNumber(entry, parameter.range, at, issues, parameter.gaps);
      });
      break;
    case "bounds-by-criterion":
      checkList(value, path, issues, (entry, at) => {
        if (!Array.isArray(entry)) issues.push(wrong("malformed", at, "[…, …]", entry));
        else if (entry.length !== 2) issues.push(wrong(entry.length < 2 ? "too-few" : "too-many", at, "2", entry));
        else entry.forEach((end, k) => checkNumber(end, parameter.range, [...at, k], issues));
      });
  }
  return value;
}

type ChoiceOf = Extract<Parameter, { kind: "choice" }>;

const isName = (value: unknown) => typeof value === "string";
const isChosen = ({ choices, each }: ChoiceOf, value: unknown) =>
  (each && Array.isArray(value) ? value : [value]).every((name) => choices.includes(name as string));
const accepted = ({ choices, each }: ChoiceOf) => [...choices, ...(each ? ["[…]"] : [])].join(", ");
const kindOf = ({ each }: ChoiceOf) => (each ? "malformed" : "unknown-id");

function checkList(value: unknown, path: Issue["path"], issues: Issue[], entry: (entry: unknown, at: Issue["path"]) => void): void {
  if (!Array.isArray(value)) issues.push(wrong("malformed", path, "[…]", value));
  else for (let k = 0; k < value.length && issues.length < MOST_ISSUES; k++) entry(value[k], [...path, k]);
}

function checkNumber(value: unknown, [low, high]: Range, path: Issue["path"], issues: Issue[], gaps = false): void {
  const range = `${low}–${high}${gaps ? ", null" : ""}`;
  if (typeof value !== "number" || !Number.isFinite(value)) issues.push(wrong("not-a-number", path, range, value));
  else if (value < low || value > high) issues.push(wrong("out-of-range", path, range, value));
}

function wrong(code: Issue["code"], path: Issue["path"], accepted: string, found: unknown): Issue {
  return { code: found === undefined ? "missing" : code, path, values: { accepted, found: shown(found) } };
}
