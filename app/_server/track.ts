import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Words } from "@/lib/i18n/speech";
import { countryName } from "@/lib/report/names";
import { verdictText } from "@/lib/report/track/verdict";
import { IN_FORCE_FILE, parseReleases, RELEASES_FILE, type Releases } from "@/lib/track/releases";
import { type TrackRecord, trackRecord } from "@/lib/track/schema";
import { RECORD_FILE } from "@/lib/track/source";
import { dataset } from "./data";

let kept: TrackRecord | undefined;
let dates: Releases | undefined;

const text = (file: string) => readFileSync(join(process.cwd(), "data", file), "utf8");

/** The track record, read once per server. */
export function heldRecord(): TrackRecord {
  kept ??= trackRecord.parse(JSON.parse(text(RECORD_FILE)));
  return kept;
}

/** When figures count as public, read once per server. */
export function heldReleases(): Releases {
  dates ??= parseReleases(text(RELEASES_FILE), text(IN_FORCE_FILE));
  return dates;
}

/** What the record says, in sentences. */
export function trackVerdict(words: Words<"track">): string[] {
  return verdictText(heldRecord(), (iso3) => words.say(countryName(dataset(), iso3)), words);
}
