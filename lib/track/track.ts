import { heldAgainst } from "./exporter";
import { answersOf } from "./lasting";
import type { ExporterTrack } from "./record";
import type { World } from "./world";

/** The record of one exporter: rankings held against what came about, and answers with their words of confidence. */
export function trackOf(world: World, exporter: string): ExporterTrack {
  return { exporter, held: heldAgainst(world, exporter), answers: answersOf(world, exporter) };
}
