import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PANEL_FILE } from "@/lib/trade/gravity-panel";

/** The panel that comes with the program, packed as it is held. The model screen's worker asks for it when it is needed. */
export async function GET(): Promise<Response> {
  const bytes = await readFile(join(process.cwd(), "data", PANEL_FILE));
  return new Response(new Uint8Array(bytes), {
    // As a packed file and not as packed text: the server would pack text a second time.
    headers: { "content-type": "application/gzip", "cache-control": "public, max-age=3600" },
  });
}
