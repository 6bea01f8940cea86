import type { Verb } from "@/lib/api/kept/operation";
import { type OutcomeFound, outcome } from "@/lib/api/kept/outcome";
import { loadDataset } from "@/lib/dataset/load";
import { routeOf } from "@/server/api/routes";
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

/** Asks an address of the API. */
export async function ask(
  verb: Verb | "HEAD",
  path: string,
  by: By = {},
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const route = routeOf(`/api/v1${path.split("?")[0]}`);
  if (!route) throw new Error(`nothing at ${path}`);
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
  const response = await route.handlers[verb === "HEAD" ? "GET" : verb](request, route.params);
  const type = response.headers.get("content-type") ?? "";
  return {
    status: response.status,
    headers: response.headers,
    body: type.includes("json") && !type.includes("ndjson") ? await response.json() : null,
    response,
  };
}

/** Comes in by a link as a browser does. @returns the cookie it is known by */
export async function comeIn(token: string, name?: string, cookie?: string): Promise<string> {
  const { status, headers } = await ask("POST", "/open", cookie ? { cookie } : {}, { token, ...(name && { name }) });
  if (status !== 200) throw new Error(`open: ${status}`);
  return (headers.get("set-cookie") ?? "").split(";")[0] as string;
}
