import { describe, expect, test } from "vitest";
import { byteReader, type Otherwise } from "@/lib/files/bytes";
import { failureOf } from "@/tests/gravity/file/read";

/** The text of bytes that arrive in pieces of `piece` bytes. */
function decode(bytes: Uint8Array, piece = 1 << 16, otherwise: Otherwise = "refuse"): string {
  const reader = byteReader(otherwise);
  let text = "";
  for (let at = 0; at < bytes.length; at += piece) text += reader.push(bytes.subarray(at, at + piece));
  return text + reader.end();
}

const text = "exporter,importer\nКазахстан,中国\nCôte,é\n";
const utf8 = new TextEncoder().encode(text);
const utf16 = (bigEndian: boolean, marked: boolean, written = text) => {
  const bytes = new Uint8Array(2 * written.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < written.length; i++) view.setUint16(2 * i, written.charCodeAt(i), !bigEndian);
  return Uint8Array.from([...(marked ? (bigEndian ? [0xfe, 0xff] : [0xff, 0xfe]) : []), ...bytes]);
};
const latin = "exporter,importer,year,trade\nFrance,Algeria,2019,1\n";

test.each([
  ["UTF-8", utf8],
  ["UTF-8 with a mark", Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8])],
  ["UTF-16, little end first", utf16(false, true)],
  ["UTF-16, big end first", utf16(true, true)],
])("%s is read, in pieces of any size", (_, bytes) => {
  for (const piece of [2, 3, 7, 1000]) expect(decode(bytes, piece)).toBe(text);
});

test.each([false, true])("UTF-16 without a mark is known by the zeros between its letters", (bigEndian) => {
  expect(decode(utf16(bigEndian, false, latin))).toBe(latin);
});

test("an older encoding is refused at the row where it shows, also in a later piece", () => {
  const bytes = new TextEncoder().encode(latin.repeat(40));
  const broken = Uint8Array.from([...bytes, ...new TextEncoder().encode("C"), 0xf4, ...new TextEncoder().encode("te,France\n")]);
  expect(failureOf(() => decode(broken))).toEqual({ failure: "encoding", row: 81 });
  expect(failureOf(() => decode(broken, 700))).toEqual({ failure: "encoding", row: 81 });
});

test("a letter cut by the border of two pieces is no fault, and a text cut in the middle of one is", () => {
  expect(decode(utf8, 1)).toBe(text);
  expect(failureOf(() => decode(utf8.subarray(0, utf8.length - 2)))).toMatchObject({ failure: "encoding" });
});

test.each([
  ["Excel file", [0x50, 0x4b, 0x03, 0x04, 20, 0], "excel"],
  ["Excel file of the old kind", [0xd0, 0xcf, 0x11, 0xe0, 1, 2], "old-excel"],
  ["picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0], "encoding"],
])("a workbook or a picture is not read as text: %s", (_, bytes, failure) => {
  expect(failureOf(() => decode(Uint8Array.from(bytes)))).toMatchObject({ failure });
});

test("no bytes are no text", () => {
  expect(decode(new Uint8Array())).toBe("");
});

describe("a download that may come in Windows' Western encoding", () => {
  const western = Uint8Array.from([..."Partner\nC\u00f4te d'Ivoire\nT\u00fcrkiye\n"].map((letter) => letter.charCodeAt(0)));
  const read = "Partner\nCôte d'Ivoire\nTürkiye\n";

  test("is read in it, wherever its first letter beyond ASCII falls", () => {
    for (const piece of [1, 2, 9, 10, 11, 1000]) expect(decode(western, piece, "windows-1252")).toBe(read);
    const late = Uint8Array.from([...new TextEncoder().encode("a,b\n".repeat(50)), ...western]);
    expect(decode(late, 64, "windows-1252")).toBe("a,b\n".repeat(50) + read);
  });

  test("is still read as UTF-8 where it is, and refused where it began so and ends otherwise", () => {
    for (const piece of [1, 2, 3, 7]) expect(decode(utf8, piece, "windows-1252")).toBe(text);
    expect(failureOf(() => decode(Uint8Array.from([...utf8, 0xe9, 0x0a]), 20, "windows-1252"))).toEqual({ failure: "encoding", row: 4 });
  });
});

test.each([
  ["zip", [0x50, 0x4b, 0x03, 0x04], "excel"],
  ["gzip", [0x1f, 0x8b, 8, 0], "gzip"],
  ["Stata 14", [..."<stata_dta><header>"].map((sign) => sign.charCodeAt(0)), "stata"],
  ["Stata 12", [115, 2, 1, 0, 5, 0], "stata"],
  ["SPSS", [..."$FL2@(#)"].map((sign) => sign.charCodeAt(0)), "spss"],
  ["PDF", [..."%PDF-1.7"].map((sign) => sign.charCodeAt(0)), "pdf"],
])("what is no text is named: %s", (_, bytes, failure) => {
  expect(failureOf(() => decode(Uint8Array.from(bytes)))).toMatchObject({ failure });
});

test.each(["PK is a name", "stata is a program", "s,x\n1,2", "<table>", "%PD"])("text that begins like a mark is text: %s", (text) => {
  expect(decode(new TextEncoder().encode(text))).toBe(text);
});
