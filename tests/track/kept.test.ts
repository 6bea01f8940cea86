import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { type ExporterTrack, recordOf } from "@/lib/track/record";
import { trackRecord } from "@/lib/track/schema";
import { EXPORTERS_FILE, fingerprintOf, RECORD_FILE, worldFrom } from "@/lib/track/source";
import { trackOf } from "@/lib/track/track";
import { trackFiles } from "@/scripts/support/track-files";

const dataset = loadDataset("data");
const files = trackFiles("data");
const kept = trackRecord.parse(JSON.parse(readFileSync(join("data", RECORD_FILE), "utf8")));
const tracks = JSON.parse(readFileSync(join("data", EXPORTERS_FILE), "utf8")) as readonly ExporterTrack[];
const world = worldFrom(dataset, files);

describe("the track record that is kept", () => {
  test("was made from the figures held now; else npm run track-record makes it anew", () => {
    expect(kept.fingerprint).toBe(fingerprintOf(dataset, files));
  });

  test("covers every exporter held", () => {
    expect(tracks.map(({ exporter }) => exporter)).toEqual(world.trade.exporters);
    expect(kept.exporters).toBe(61);
  });

  test("is what its exporters add up to", () => {
    expect(JSON.parse(JSON.stringify(recordOf(tracks, kept.fingerprint)))).toEqual(kept);
  });

  test.each(["USA", "SGP"])("is what the code gives: %s worked out again", (exporter) => {
    expect(JSON.parse(JSON.stringify(trackOf(world, exporter)))).toEqual(tracks.find((track) => track.exporter === exporter));
  });

  test("keeps every interval around its mean, and every figure within what it can be", () => {
    for (const { rankers, chance } of kept.outcomes) {
      expect(chance).toBeGreaterThan(0);
      for (const { correlation, hits } of rankers) {
        expect(Math.abs(correlation.mean)).toBeLessThanOrEqual(1);
        expect(hits.mean).toBeGreaterThanOrEqual(0);
        for (const { mean, low, high } of [correlation, hits]) {
          if (low === null || high === null) continue;
          expect(low).toBeLessThanOrEqual(mean);
          expect(high).toBeGreaterThanOrEqual(mean);
        }
      }
    }
  });
});
