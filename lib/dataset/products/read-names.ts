import * as z from "zod/mini";
import { hsCode } from "@/lib/dataset/fields/codes";
import type { Issue } from "@/lib/math/refusal";
import { BadData } from "../bad-data";
import { codes, type Parts, twice, unknown } from "../checks";
import { parseCsv, type Table } from "../parse-csv";
import type { ProductNames } from "./schema";

const text = z.string().check(z.minLength(1));
const hsName = z.object({ code: hsCode, name: text });
const goodsNote = z.object({ noteEn: text, note: text });

const names: Table<typeof hsName> = { schema: hsName, columns: { code: "code", name: "name" }, numbers: [] };
const notes: Table<typeof goodsNote> = { schema: goodsNote, columns: { note_en: "noteEn", note: "note" }, numbers: [] };

const FILE = /^products\/names\/([a-z]{2})\.csv$/;

/**
 * The door to what chapters, headings and the notes of everyday goods are called in further languages, a file each for names and
 * notes of a language. They are read beside the figures and are no part of what tells versions apart: a name that is written
 * better moves no figure. A data set without these files has none, which is no fault.
 *
 * @throws BadData naming file, line and column of every problem: a code or note that is not held, or that stands twice
 */
export function readProductNames(
  files: ReadonlyMap<string, string>,
  { nomenclature, goods }: Pick<Parts["products"], "nomenclature" | "goods">,
): ProductNames {
  const issues: Issue[] = [];
  const lines = codes(nomenclature, ({ code }) => code);
  const held = codes(goods, ({ note }) => note ?? "");
  const found = [...files].flatMap(([file, content]) => {
    const language = FILE.exec(file)?.[1];
    if (language === undefined) return [];
    const named = parseCsv(file, content, names, issues);
    const noteFile = `products/names/${language}-notes.csv`;
    const noted = files.has(noteFile) ? parseCsv(noteFile, files.get(noteFile) ?? "", notes, issues) : [];
    issues.push(
      ...twice(named, "code", ({ code }) => code),
      ...named.flatMap(({ place, value }) => unknown(place, "code", value.code, lines, "products/nomenclature.csv")),
      ...twice(noted, "note_en", ({ noteEn }) => noteEn),
      ...noted.flatMap(({ place, value }) => unknown(place, "note_en", value.noteEn, held, "a note of products/goods.csv")),
    );
    const [byCode, byNote] = [
      named.map(({ value }) => [value.code, value.name] as const),
      noted.map(({ value }) => [value.noteEn, value.note] as const),
    ];
    return [{ language, lines: new Map(byCode), notes: new Map(byNote) }];
  });
  if (issues.length > 0) throw new BadData(issues);
  return found.sort((a, b) => (a.language < b.language ? -1 : 1));
}
