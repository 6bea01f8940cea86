import fc from "fast-check";
import { expect, test } from "vitest";
import { fileTable } from "@/lib/trade/file-table";
import { COMTRADE_HEAD, failureOf, readText } from "./read";

const SUPPLIERS = { "0": "WLD", "156": "CHN", "100": "BGR", "144": "LKA", "842": "USA", "699": "IND", "036": "AUS", "251": "FRA" } as const;

/** How a program may write a code, and a number with three decimals at most. */
const codes = fc.constantFrom(
  (code: string) => code,
  (code: string) => `${code} `,
  (code: string) => ` ${code}`,
  (code: string) => (/^\d+$/.test(code) ? `${code}.0` : code),
);
const grouped = (whole: string, mark: string) => whole.replace(/\B(?=(\d{3})+$)/g, mark);
const writings = {
  plain: (whole: string, part: string) => `${whole}.${part}`,
  comma: (whole: string, part: string) => `${whole},${part}`,
  english: (whole: string, part: string) => `${grouped(whole, ",")}.${part}`,
  german: (whole: string, part: string) => `${grouped(whole, ".")},${part}`,
  russian: (whole: string, part: string) => `${grouped(whole, "\u00a0")},${part}`,
} as const;

const made = fc.record({
  values: fc.uniqueArray(
    fc.record({
      code: fc.constantFrom(...Object.keys(SUPPLIERS)),
      whole: fc.integer({ min: 1, max: 99_999_999 }),
      part: fc.integer({ min: 0, max: 999 }),
    }),
    { minLength: 1, maxLength: 8, selector: ({ code }) => code },
  ),
  separator: fc.constantFrom(",", ";", "\t"),
  writing: fc.constantFrom(...(Object.keys(writings) as (keyof typeof writings)[])),
  digits: fc.integer({ min: 1, max: 3 }),
  nothing: fc.constantFrom("0", "", "NA", "nan", "0.0", "null"),
  spell: codes,
  order: fc.shuffledSubarray([...COMTRADE_HEAD.keys()], { minLength: COMTRADE_HEAD.length }),
  lineEnd: fc.constantFrom("\n", "\r\n", ",\n"),
});

/** Milliseconds for the run of MADE_FILES files, of which a hundred thousand took twelve minutes. */
const MADE = 10_000 + 20 * Number(process.env.MADE_FILES ?? 0);

/**
 * Every figure of a made file is read back as it was written, or told as bad by row; never as another. Figures that may be a
 * thousand times more or less are told, so a file whose figures all are has none.
 */
test(
  "what was written in a file of imports is read back equal or told, however it is spelt (seed 17)",
  () => {
    let [read, told] = [0, 0];
    fc.assert(
      fc.property(made, ({ values, separator, writing, digits, nothing, spell, order, lineEnd }) => {
        const end = lineEnd === ",\n" && separator !== "," ? "\n" : lineEnd;
        const line = (fields: readonly string[]) =>
          order
            .map((at) => fields[at] as string)
            .map((field) => (field.includes(separator) ? `"${field}"` : field))
            .join(separator);
        const rows = values.map(({ code, whole, part }) => {
          const decimals = String(part).padStart(3, "0").slice(0, digits);
          return {
            key: SUPPLIERS[code as keyof typeof SUPPLIERS],
            code,
            value: Number(`${whole}.${decimals}`),
            text: writings[writing](String(whole), decimals),
          };
        });
        const lines = rows.map(({ code, text }) =>
          line([spell("2023"), spell("398"), spell("M"), spell(code), "H6", spell("8517"), "C00", nothing, nothing, text]),
        );
        const text = [line(COMTRADE_HEAD), ...lines].join(end) + end;
        expect(failureOf(text)).toBeNull();
        const file = readText(text);
        expect(file.kept + file.skipped.bad).toBe(rows.length);
        expect(file.skipped.bad).toBe(file.bad.length);
        expect(file.bad.every(({ open }) => open)).toBe(true);
        const held = file.ledger.accounts.get("KAZ\t8517\t2023")?.parts.get("");
        for (const { key, value } of rows) if (held?.has(key)) expect(held.get(key), text).toBe(value);
        read += file.kept;
        told += file.skipped.bad;
        if (file.kept > 0) expect(fileTable(file, "KAZ", "8517", 2023)?.unrecognised).toEqual([]);
      }),
      { seed: 17, numRuns: Number(process.env.MADE_FILES ?? 300) },
    );
    if (process.env.MADE_FILES) console.info(`figures read back: ${read}, told as open: ${told}`);
    expect(read).toBeGreaterThan(10 * told);
  },
  MADE,
);
