import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { IN_FORCE_FILE, RELEASES_FILE } from "@/lib/track/releases";
import type { TrackFiles } from "@/lib/track/source";
import { PANEL_FILE } from "@/lib/trade/gravity-panel";

/** The files of a data folder that the track record is made from beside the data set. */
export function trackFiles(directory: string): TrackFiles {
  return {
    panel: gunzipSync(readFileSync(join(directory, PANEL_FILE))).toString("utf8"),
    releases: readFileSync(join(directory, RELEASES_FILE), "utf8"),
    inForce: readFileSync(join(directory, IN_FORCE_FILE), "utf8"),
  };
}
