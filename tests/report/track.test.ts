import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { en } from "@/lib/i18n/en";
import { wordsOf } from "@/lib/i18n/speech";
import { verdictText } from "@/lib/report/track/verdict";
import { type TrackRecord, trackRecord } from "@/lib/track/schema";
import { RECORD_FILE } from "@/lib/track/source";

const words = wordsOf("en", en);
const kept = trackRecord.parse(JSON.parse(readFileSync(join("data", RECORD_FILE), "utf8")));
const say = (record: TrackRecord) => verdictText(record, (iso3) => iso3, words);

/** The record with the program so far ahead of every rival, and its own correlation with growth. */
function changed(ahead: number, own: number): TrackRecord {
  const at = (mean: number) => ({ mean, low: mean - 0.01, high: mean + 0.01 });
  return {
    ...kept,
    outcomes: kept.outcomes.map((outcome) => ({
      ...outcome,
      rankers: outcome.rankers.map((each) => (each.ranker === "caravan" ? { ...each, correlation: at(own) } : each)),
      ahead: outcome.ahead.map((each) => ({ ...each, correlation: at(ahead) })),
    })),
  };
}

describe("the verdict of the track record", () => {
  test("says first that a simple rule did better, where one did", () => {
    expect(say(changed(-0.2, 0.3))[0]).toBe(
      "A simple rule did better than Caravan's ranking in 6 of 6 tests, in 6 of them by more than drawing the exporters anew explains.",
    );
    expect(say(changed(-0.005, 0.3))[0]).toContain("in 6 of 6 tests, in 0 of them");
  });

  test("says that none did where none did", () => {
    expect(say(changed(0.2, 0.3))[0]).toBe("No simple rule did better than Caravan's ranking in any of 6 tests.");
  });

  test("calls a correlation better or worse than chance only where its whole interval is", () => {
    expect(say(changed(0.2, 0.3))[1]).toMatch(/better than chance\.$/);
    expect(say(changed(0.2, -0.3))[1]).toMatch(/worse than chance\.$/);
    expect(say(changed(0.2, 0))[1]).toMatch(/no better than chance\.$/);
  });

  test("of what is held now is whole sentences", () => {
    for (const sentence of say(kept)) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});
