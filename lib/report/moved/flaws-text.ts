import type { Words } from "@/lib/i18n/speech";
import type { Issue } from "@/lib/math/refusal";

/** More flaws than this are not told one by one. */
const MOST_FLAWS = 5;

/** What is wrong with files of the data, a sentence each: file, line and column, and what would be accepted there. */
export function flawsText(
  issues: readonly Issue[],
  { format, issues: sentences, moved: { flaws: text } }: Words<"issues" | "moved">,
): string {
  const told = issues.slice(0, MOST_FLAWS).map(({ code, path: [file = "", at, ...field], values }) => {
    const line = typeof at === "number" ? text.line(at) : at;
    return format.labelled(format.commas([String(file), line, ...field.map(String)]), sentences[code](values));
  });
  return format.sentences([...told, issues.length > MOST_FLAWS && text.more(format.count(issues.length - MOST_FLAWS))]);
}
