import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { PANEL_FILE } from "@/lib/trade/gravity-panel";

/** The text of the panel that comes with the program. */
export function heldPanel(): string {
  return gunzipSync(readFileSync(join("data", PANEL_FILE))).toString("utf8");
}
