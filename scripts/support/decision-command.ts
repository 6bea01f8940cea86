import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { BadData } from "@/lib/dataset/bad-data";
import { loadDataset, loadEdition, loadEditions } from "@/lib/dataset/load";
import type { Dataset } from "@/lib/dataset/schema";
import { readDecision } from "@/lib/decision/migrate";
import type { Decision } from "@/lib/decision/schema";
import { type Answered, evaluate } from "@/lib/evaluate";
import { UnreadableFile } from "@/lib/files/unreadable";
import type { Part } from "@/lib/i18n/en";
import type { Words } from "@/lib/i18n/speech";
import { type Issue, Refusal } from "@/lib/math/refusal";
import { withEngine } from "@/lib/math/verify";
import { flawsText } from "@/lib/report/moved/flaws-text";
import { engineName } from "./engine.mjs";
import { LANGUAGE_OPTION, wordsAsked } from "./language";
import { optionsIn } from "./options";

/** All words of the language a command speaks. */
export type AllWords = Words<Part>;

/** A command that speaks of a decision. */
type Command = keyof AllWords["commands"]["usage"];
/** A file, or `-` for standard input, and how it is called. */
type Named = { readonly file: string; readonly name: string };

/** Something to tell the user and stop for: 1 for an input without an answer, 2 for a command that was not understood. */
export class Stop extends Error {
  constructor(
    readonly code: 1 | 2,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Runs a command with the words of English, or of the language that `--language` or else `CARAVAN_LANGUAGE` names; what stops it is
 * said on standard error, and is the exit code.
 */
export async function runCommand(command: (words: AllWords) => void | Promise<void>): Promise<void> {
  // A reader that has seen enough, such as `head`, is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  try {
    const words = understood(LANGUAGE_OPTION, wordsAsked);
    await stopping(command, words);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    process.exitCode = error.code;
  }
}

/** Files of the data that cannot be trusted are told of, whichever command meets them. */
async function stopping(command: (words: AllWords) => void | Promise<void>, words: AllWords): Promise<void> {
  try {
    await command(words);
  } catch (error) {
    throw error instanceof BadData ? new Stop(1, words.commands.badData(flawsText(error.issues, words))) : error;
  }
}

/** What was typed: one decision, how it is called, and the options that take a text. What is not understood stops with the usage. */
export function readCommand<Name extends string>(command: Command, names: readonly Name[], words: AllWords) {
  const text = words.commands;
  return understood(text.usage[command], () => {
    const { values, positionals } = optionsIn(names, words);
    const [file, ...others] = positionals;
    if (file === undefined) throw new Error(text.which);
    if (others.length > 0) throw new Error(text.oneOnly(positionals.join(", ")));
    return { file, name: file === "-" ? text.standardInput : file, values };
  });
}

/** The folder of data that a command works in, which is all it is told. What is not understood stops with the usage. */
export function readDataCommand(command: Command, words: AllWords): string {
  return understood(words.commands.usage[command], () => {
    const { values, positionals } = optionsIn(["data"], words);
    if (positionals.length > 0) throw new Error(words.commands.optionsOnly(positionals.join(", ")));
    return values.data === undefined ? ownData() : fromHere(values.data);
  });
}

/** An edition of the data that is kept, the oldest where none is named. @throws Stop for one that is not kept */
export function editionNamed(version: string | undefined, { moved }: AllWords): Dataset {
  const kept = loadEditions("data");
  const wanted = version ?? kept[0]?.version ?? "";
  if (kept.some((edition) => edition.version === wanted)) return loadEdition("data", wanted);
  throw new Stop(1, `${moved.notKept(wanted)} ${moved.editions}: ${kept.map((each) => `${each.version} (${each.day})`).join(", ")}.`);
}

/** What `read` gives; what it cannot make sense of stops the command with the usage. */
export function understood<T>(usage: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Stop(2, [messageOf(error), usage, ...(usage === LANGUAGE_OPTION ? [] : [LANGUAGE_OPTION])].join("\n"));
  }
}

/**
 * The answer to a saved decision; what it names and the data do not hold is said on standard error.
 *
 * @param folder another data set than the program's own
 * @throws Stop where it cannot be read, or has no answer
 */
export function answerTo(
  { file, name }: Named,
  folder: string | undefined,
  words: AllWords,
): Readonly<{ evaluation: Answered; dataset: Dataset }> {
  const decision = decisionIn(name, new TextDecoder().decode(readBytes(file, words)), words);
  const dataset = load(folder, words);
  const evaluation = evaluate(decision, dataset);
  for (const line of sentences(evaluation.ignored, words)) console.error(words.commands.leftAside(name, line));
  if (evaluation.ok) return { evaluation, dataset };
  const why = words.commands.noAnswer(name, words.t.noAnswer[evaluation.reason], words.unanswered.help[evaluation.reason]);
  throw new Stop(1, [why, ...sentences(evaluation.issues, words)].join("\n  "));
}

/** npm moves to the project's folder; a path is meant from where the user stands. */
export function fromHere(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The bytes of a file, or of standard input for `-`. */
export function readBytes(file: string, { commands }: AllWords): Uint8Array {
  try {
    return readFileSync(file === "-" ? 0 : fromHere(file));
  } catch (error) {
    throw new Stop(1, commands.unreadable(messageOf(error)));
  }
}

/** The decision in a text; what is refused is said with the name of the input. */
export function decisionIn(name: string, text: string, words: AllWords): Decision {
  try {
    return readDecision(parse(name, text, words));
  } catch (error) {
    if (error instanceof Refusal) throw new Stop(1, [words.commands.notADecision(name), ...sentences(error.issues, words)].join("\n  "));
    throw error;
  }
}

function parse(name: string, text: string, { commands }: AllWords): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Stop(1, commands.notJson(name, messageOf(error)));
  }
}

/** The data set in a folder; the program's own without one. */
export function load(folder: string | undefined, { commands }: AllWords): Dataset {
  try {
    return loadDataset(folder === undefined ? ownData() : fromHere(folder));
  } catch (error) {
    throw new Stop(1, commands.badData(messageOf(error)));
  }
}

function ownData(): string {
  return join(dirname(fileURLToPath(import.meta.url)), "..", "..", "data");
}

/** What `read` gives of files of the data. @throws Stop for one that is not there, is torn, or is no panel */
export function ofData<T>({ commands }: AllWords, read: () => T): T {
  try {
    return read();
  } catch (error) {
    // The file system's errors and the unpacker's have a code, a mistake of the program has none.
    const told = error instanceof UnreadableFile || typeof (error as NodeJS.ErrnoException).code === "string";
    throw told ? new Stop(1, commands.badData(messageOf(error))) : error;
  }
}

function sentences(issues: readonly Issue[], words: AllWords): string[] {
  return withEngine(issues, engineName).map(
    ({ code, path, values }) => `${path.length > 0 ? `${path.join(".")}: ` : ""}${words.issues[code](values)}`,
  );
}
