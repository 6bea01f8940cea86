import { join } from "node:path";
import Papa from "papaparse";
import { auditDataset } from "@/lib/audit/data/audit";
import type { DataFinding } from "@/lib/audit/data/check";
import { type Change, changesBetween } from "@/lib/comparison/moved/changes";
import { filesOf, loadDataset, loadPublished } from "@/lib/dataset/load";
import { readFiles } from "@/lib/dataset/read-files";
import type { Dataset } from "@/lib/dataset/schema";
import type { Found } from "@/lib/refresh/connector";
import { type FreshFiles, freshFiles } from "@/lib/refresh/fresh";
import { type Recipe, recipes, worldBankSeries } from "@/lib/refresh/recipes";
import type { WorldBankFigure, WorldBankNeed } from "@/lib/refresh/world-bank";
import { writeWhole } from "@/server/ask/held";
import { keepEdition } from "./keep-edition";

const REVIEWED = "reviewed.csv";

/** A fresh edition that has passed the door and the checks, beside the one in use. */
export type Proposal = {
  readonly older: Dataset;
  readonly newer: Dataset;
  readonly files: FreshFiles;
  readonly changes: readonly Change[];
  /** What the audit finds in the newer one and nobody has looked at. */
  readonly findings: readonly DataFinding[];
  /** Figures that keep a doubt of the edition before. */
  readonly doubts: number;
  readonly vintage: string;
};

/** Every series, for all markets, from the first year that is held of one of its indicators. */
export function worldBankNeed(dataset: Dataset, thisYear: number): WorldBankNeed {
  const fetched = new Set(recipes.map(({ indicator }) => indicator));
  const years = dataset.observations.filter(({ indicator }) => fetched.has(indicator)).map(({ year }) => year);
  return { markets: dataset.markets.map(({ iso3 }) => iso3), series: worldBankSeries, years: [Math.min(...years), thisYear] };
}

/**
 * The data set as it would be.
 *
 * @param folder the data folder
 * @param vintageOf the day of the publisher's last change of the series in a data base
 * @throws BadData where what came does not pass the door or the checks
 */
export function proposalFrom(folder: string, found: Found<WorldBankFigure>, vintageOf: (base: number) => string): Proposal {
  const [older, held] = [loadDataset(folder), filesOf(folder)];
  const vintages: Record<Recipe["source"], string> = { "wdi-api": vintageOf(2), "wgi-api": vintageOf(3) };
  const files = freshFiles(held, older, found.rows, vintages);
  const newer = readFiles(new Map([...held, ...files]));
  const known = new Set(loadPublished(folder, older).reviewed.map(findingKey));
  const fetched = new Set(recipes.map(({ indicator }) => indicator));
  return {
    older,
    newer,
    files,
    changes: changesBetween(older, newer),
    findings: auditDataset(newer)
      .flatMap(({ findings }) => findings)
      .filter((finding) => !known.has(findingKey(finding))),
    doubts: newer.observations.filter(({ indicator, status }) => fetched.has(indicator) && status === "flagged").length,
    vintage: found.vintage,
  };
}

/**
 * Puts a fresh edition in the place of the one in use, which is kept first, packed. Sources are written first and each file by
 * itself: whenever this is cut short, what stands in the folder is a sound data set, and the same command finishes it.
 *
 * @param reviewed what a person made of the audit's new findings
 */
export function takeOver(folder: string, { older, newer, files, findings }: Proposal, day: string, notes: Notes, reviewed: string): void {
  keepEdition(folder, older, day, notes.before);
  for (const [file, text] of files) writeWhole(join(folder, file), text);
  if (findings.length > 0) writeWhole(join(folder, REVIEWED), reviewedWith(filesOf(folder).get(REVIEWED) ?? "", findings, reviewed));
  keepEdition(folder, newer, day, notes.after);
}

/** What the editions are kept with: the one before, and the fresh one. */
export type Notes = { readonly before: string; readonly after: string };

function reviewedWith(text: string, findings: readonly DataFinding[], reason: string): string {
  const rows = findings.map(({ rule, subject, year }) => [rule, subject, String(year), reason]);
  return `${text.trimEnd()}\n${Papa.unparse(rows, { newline: "\n" })}\n`;
}

function findingKey({ rule, subject, year }: { readonly rule: string; readonly subject: string; readonly year: number | null }): string {
  return `${rule}: ${subject}, ${year}`;
}
