import type { Flow } from "../schema";

/** A flow as its exporter counted it, and as its importer did. Two types, so that none can stand in for the other. */
export type ExporterReport = Flow & { readonly reporter: "exporter" };
export type ImporterReport = Flow & { readonly reporter: "importer" };

/** One flow of one year as both sides report it. */
export type MirrorPair = {
  readonly exporter: string;
  readonly importer: string;
  readonly year: number;
  readonly exported: ExporterReport;
  readonly imported: ImporterReport;
  /** What the exporter counted ÷ what the importer did. */
  readonly ratio: number;
  /** True where the importer's figure is no report but the exporter's × 1.06 or 1.10, as the IMF fills gaps. */
  readonly estimated: boolean;
};

/** Beyond this ratio, or below its inverse, a pair is flagged. Freight and insurance alone leave about 0.9 to 1. */
export const MIRROR_FLAG = 1.5;

/** The IMF's allowances for freight and insurance when it fills in an importer that did not report (DOTS, introductory notes). */
const CIF_FACTORS = [1.06, 1.1];
const CIF_TOLERANCE = 1e-4;

/**
 * Every flow that both sides report, oldest first. Both reports come from one source where one holds both; else each side's
 * first. Nothing is averaged. A pair with a zero on either side has no ratio and is left out.
 */
export function mirrorPairs(flows: readonly Flow[]): readonly MirrorPair[] {
  const groups = new Map<string, { exported: ExporterReport[]; imported: ImporterReport[] }>();
  for (const flow of flows) {
    if (flow.valueUsd <= 0) continue;
    const key = `${flow.exporter} ${flow.importer} ${flow.year}`;
    const group = groups.get(key) ?? { exported: [], imported: [] };
    groups.set(key, group);
    if (isExporters(flow)) group.exported.push(flow);
    else if (isImporters(flow)) group.imported.push(flow);
  }
  return [...groups.values()]
    .flatMap(({ exported, imported }): MirrorPair[] => {
      const same = exported.flatMap((x) => imported.filter((m) => m.source === x.source).map((m) => [x, m] as const))[0];
      const [x, m] = same ?? [exported[0], imported[0]];
      return x && m ? [pairOf(x, m)] : [];
    })
    .sort((a, b) => a.year - b.year);
}

/** The flag of a ratio: `high` where the exporter counts far more than the importer, `low` where far less, else `null`. */
export function mirrorFlag(ratio: number): "high" | "low" | null {
  if (ratio > MIRROR_FLAG) return "high";
  return ratio < 1 / MIRROR_FLAG ? "low" : null;
}

/** What to say of a pair: an estimate before any flag, since its ratio means nothing. */
export function flagOf(pair: MirrorPair): "estimated" | "high" | "low" | null {
  return pair.estimated ? "estimated" : mirrorFlag(pair.ratio);
}

function pairOf(exported: ExporterReport, imported: ImporterReport): MirrorPair {
  const { exporter, importer, year } = exported;
  const markup = imported.valueUsd / exported.valueUsd;
  const estimated = CIF_FACTORS.some((factor) => Math.abs(markup - factor) < CIF_TOLERANCE);
  return { exporter, importer, year, exported, imported, ratio: exported.valueUsd / imported.valueUsd, estimated };
}

function isExporters(flow: Flow): flow is ExporterReport {
  return flow.reporter === "exporter";
}
function isImporters(flow: Flow): flow is ImporterReport {
  return flow.reporter === "importer";
}
