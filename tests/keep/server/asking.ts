import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Verb } from "@/lib/api/kept/operation";
import { type OutcomeFound, outcome } from "@/lib/api/kept/outcome";
import { loadDataset } from "@/lib/dataset/load";
import type { Place } from "@/server/keep/database";
import type { Keeping } from "@/server/keep/keeping";
import { openKeeping } from "@/server/keep/open";

const dataset = loadDataset("data");

/** What is kept, opened anew, as the routes find it. */
export type Opened = Keeping & { close(): Promise<void> };

/** Opens a place and has the routes of this process work with it. */
export async function opened(place: Place): Promise<Opened> {
  const keeping = await openKeeping(place, null, {
    dataset: () => dataset,
    outcome: async (asked) => outcome.run(asked, dataset) as OutcomeFound,
  });
  use(keeping);
  return keeping;
}

/** Has the routes of this process work with what is open. */
export function use(keeping: Opened): void {
  (globalThis as { caravanKeeping?: Promise<Opened> }).caravanKeeping = Promise.resolve(keeping);
}

export const ORIGIN = "http://caravan.test";

/** Who asks: by a token, by a cookie, or nobody. */
export type By = { readonly token?: string; readonly cookie?: string };

/** What came back. `body` is JSON where it is. */
export type Answer = { readonly status: number; readonly body: Any; readonly headers: Headers; readonly response: Response };
/** JSON that a test looks into. */
// biome-ignore lint/suspicious/noExplicitAny: a test names the fields it expects
export type Any = any;

/** Asks the route of an address, as Next would. */
export async function ask(verb: Verb, path: string, by: By = {}, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const { file, params } = routeOf(path.split("?")[0] as string);
  const route = (await import(/* @vite-ignore */ file)) as Record<Verb, (request: Request, context: unknown) => Promise<Response>>;
  const request = new Request(`${ORIGIN}/api/v1${path}`, {
    method: verb,
    headers: {
      host: "caravan.test",
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(by.token && { authorization: `Bearer ${by.token}` }),
      ...(by.cookie && { cookie: by.cookie, origin: ORIGIN }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const response = await route[verb](request, { params: Promise.resolve(params) });
  const type = response.headers.get("content-type") ?? "";
  return {
    status: response.status,
    headers: response.headers,
    body: type.includes("json") && !type.includes("ndjson") ? await response.json() : null,
    response,
  };
}

/** The file that Next takes for an address, and what it finds in brackets. */
function routeOf(path: string): { file: string; params: Record<string, string> } {
  let folder = resolve("app/api/v1");
  const params: Record<string, string> = {};
  for (const part of path.split("/").filter((each) => each !== "")) {
    const known = ["workspace", "decision", "door", "comment", "weighting"].find((name) => existsSync(join(folder, `[${name}]`)));
    if (existsSync(join(folder, part)) || !known) folder = join(folder, part);
    else {
      folder = join(folder, `[${known}]`);
      params[known] = decodeURIComponent(part);
    }
  }
  return { file: join(folder, "route.ts"), params };
}

/** Comes in by a link as a browser does. @returns the cookie it is known by */
export async function comeIn(token: string, name?: string, cookie?: string): Promise<string> {
  const { status, headers } = await ask("POST", "/open", cookie ? { cookie } : {}, { token, ...(name && { name }) });
  if (status !== 200) throw new Error(`open: ${status}`);
  return (headers.get("set-cookie") ?? "").split(";")[0] as string;
}
