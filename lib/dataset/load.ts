import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, strFromU8 } from "fflate";
import { readCustoms } from "./customs/read";
import type { CustomsFigure } from "./customs/schema";
import { EDITIONS_FILE, type Edition, editionFile, parseEditions, readEdition } from "./editions/edition";
import { readPublished } from "./published/read";
import type { Published } from "./published/schema";
import { type Files, readFiles } from "./read-files";
import type { Dataset } from "./schema";

/**
 * Reads the data set from a directory such as `data/`, once, synchronously.
 *
 * @throws BadData naming file, line and field of every problem; the file system's own error where the directory is missing
 */
export function loadDataset(directory: string): Dataset {
  return readFiles(filesOf(directory));
}

/**
 * Reads what documents print, from the same directory as the data set whose names it uses.
 *
 * @throws BadData as `loadDataset` does
 */
export function loadPublished(directory: string, dataset: Dataset): Published {
  return readPublished(filesOf(directory), dataset);
}

/**
 * Reads the customs figures of one year, month by month, from the same directory.
 *
 * @throws BadData as `loadDataset` does
 */
export function loadCustoms(directory: string, dataset: Dataset): readonly CustomsFigure[] {
  return readCustoms(filesOf(directory), dataset);
}

/** The editions kept below a data folder, oldest first; none where there is no list. @throws BadData as `loadDataset` does */
export function loadEditions(directory: string): Edition[] {
  const list = join(directory, EDITIONS_FILE);
  return existsSync(list) ? parseEditions(readFileSync(list, "utf8")) : [];
}

/** One of the editions kept, whole. @throws BadData where what is kept is not that edition, torn, or not there */
export function loadEdition(directory: string, version: string): Dataset {
  return readEdition(unpacked(join(directory, editionFile(version))), version);
}

/** What is packed in a file; nothing where it is not there, or not whole. */
function unpacked(file: string): string {
  try {
    return strFromU8(gunzipSync(readFileSync(file)));
  } catch {
    return "";
  }
}

/** The text of every .csv and .json file below a directory, by its path there with forward slashes. */
export function filesOf(directory: string): Files {
  const names = readdirSync(directory, { recursive: true, encoding: "utf8" }).filter((name) => /\.(csv|json)$/.test(name));
  return new Map(names.map((name) => [name.replaceAll("\\", "/"), readFileSync(join(directory, name), "utf8")]));
}
