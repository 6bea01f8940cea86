import type { FileFailure } from "./unreadable";

/** Marks at the beginning of files that are no text (`file`'s magic, the formats' own documents). */
const MARKS: readonly (readonly [FileFailure, readonly number[]])[] = [
  ["gzip", [0x1f, 0x8b]],
  ["pdf", bytes("%PDF")],
  ["parquet", bytes("PAR1")],
  ["spss", bytes("$FL2")],
  ["spss", bytes("$FL3")],
  ["stata", bytes("<stata_dta>")],
];
const PACKED = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** SAS files begin with twelve zeros and this number. */
const SAS = [0xc2, 0xea, 0x81, 0x60];
/** A locked workbook is a compound file with a stream of this name. */
const LOCKED = [...bytes("EncryptedPackage")].flatMap((byte) => [byte, 0]);

/**
 * What a file is by its first bytes, whatever its name says: `null` for what may be text, a failure's name for what is no
 * text. Old Stata files (before 13) have a number for a mark: release, byte order, 1, 0.
 */
export function kindOf(start: Uint8Array): "packed" | FileFailure | null {
  if (begins(start, PACKED) && ((start[2] === 3 && start[3] === 4) || (start[2] === 5 && start[3] === 6))) return "packed";
  if (begins(start, COMPOUND)) return holds(start, LOCKED) ? "locked" : "old-excel";
  const [release = 0, order = 0, type, zero] = start;
  if (release >= 102 && release <= 115 && (order === 1 || order === 2) && type === 1 && zero === 0) return "stata";
  if (start.length > 16 && start.subarray(0, 12).every((byte) => byte === 0) && begins(start.subarray(12), SAS)) return "sas";
  return MARKS.find(([, mark]) => begins(start, mark))?.[0] ?? null;
}

/** What a packed file is by the names of its parts: a workbook that can be read, or the failure that names it. */
export function packedKind(names: readonly string[]): "workbook" | FileFailure {
  if (names.includes("xl/workbook.bin")) return "binary-excel";
  if (names.includes("content.xml")) return "open-document";
  return names.some((name) => /^xl\/.*\.xml$/.test(name)) ? "workbook" : "zip";
}

function bytes(text: string): number[] {
  return [...text].map((sign) => sign.charCodeAt(0));
}

function begins(start: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => start[i] === byte);
}

function holds(start: Uint8Array, mark: readonly number[]): boolean {
  for (let at = start.indexOf(mark[0] as number); at >= 0; at = start.indexOf(mark[0] as number, at + 1))
    if (mark.every((byte, i) => start[at + i] === byte)) return true;
  return false;
}
