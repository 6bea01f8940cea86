import { join } from "node:path";
import type { CustomsFigure } from "@/lib/dataset/customs/schema";
import { loadCustoms, loadPublished } from "@/lib/dataset/load";
import type { Published } from "@/lib/dataset/published/schema";
import { decodeDecision } from "@/lib/decision/link";
import type { Decision } from "@/lib/decision/schema";
import { Refusal } from "@/lib/math/refusal";
import { dataset } from "@/server/data";
import { LINK_DECISION } from "../_state/link-parameters";

export { dataset };

let printed: Published | undefined;
let declared: readonly CustomsFigure[] | undefined;

/** What documents print, read once per server. Pages that show it hand it on as props; no other page carries it. */
export function published(): Published {
  printed ??= loadPublished(join(process.cwd(), "data"), dataset());
  return printed;
}

/** Customs figures month by month, read once per server and handed on like printed ones. */
export function customs(): readonly CustomsFigure[] {
  declared ??= loadCustoms(join(process.cwd(), "data"), dataset());
  return declared;
}

/** What Next hands a page as its query. */
export type Query = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** The decision a link carries; `null` where there is none or it cannot be read (the browser then says so). */
export async function linkedDecision(query: Query): Promise<Decision | null> {
  const code = (await query)[LINK_DECISION];
  if (typeof code !== "string") return null;
  try {
    return decodeDecision(code);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
