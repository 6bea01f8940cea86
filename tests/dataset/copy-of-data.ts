import { filesOf } from "@/lib/dataset/load";
import { type Files, readFiles } from "@/lib/dataset/read-files";
import { type Issue, Refusal } from "@/lib/math/refusal";

const held = filesOf("data");

/** A copy of the project's data files in which some are edited. An edit that returns `null` takes the file away. */
export function copyOfData(edits: Readonly<Record<string, (text: string) => string | null>> = {}): Files {
  const files = new Map(held);
  for (const [file, edit] of Object.entries(edits)) {
    const text = edit(held.get(file) ?? "");
    if (text === null) files.delete(file);
    else files.set(file, text);
  }
  return files;
}

/** An edit that adds lines at the end. */
export function plus(...lines: readonly string[]): (text: string) => string {
  return (text) => `${text}${lines.join("\n")}\n`;
}

/** An edit of a JSON file. */
export function json<T>(edit: (content: T) => void): (text: string) => string {
  return (text) => {
    const content = JSON.parse(text) as T;
    edit(content);
    return JSON.stringify(content);
  };
}

/** Number of the line after the last one: where `plus` writes. */
export function nextLine(file: string): number {
  return (held.get(file) as string).split("\n").length;
}

/** The problems that reading these files reports. Empty where they are fine. */
export function problemsOf(files: Files): readonly Issue[] {
  try {
    readFiles(files);
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.issues;
    throw error;
  }
}
