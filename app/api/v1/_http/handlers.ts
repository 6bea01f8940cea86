import { dataset } from "@/app/_state/server";
import type { Operation } from "@/lib/api/operation";
import { type ProblemDetails, problemOf, refusalOf } from "@/lib/api/problem-details";
import type { Dataset } from "@/lib/dataset/schema";
import { Refusal } from "@/lib/math/refusal";
import { readJson, Unreadable } from "./read-json";

type Handler = (request: Request) => Promise<Response>;
type Handlers = Readonly<Record<"GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS", Handler>>;

/** Handlers of an address that takes a body and answers it. */
export function posting(operation: Operation): Handlers {
  const clock = () => performance.now();
  return only("POST", async (request) => json(200, operation.run(await readJson(request), dataset(), clock)));
}

/**
 * Handlers of an address that is read. What has not changed since the reader's copy is not sent again.
 *
 * @param versionOf names the content, so that equal names mean equal content; the data set's own version by default
 */
export function getting({ run }: Pick<Operation, "run">, versionOf = ({ version }: Dataset) => version): Handlers {
  return only("GET", async (request) => {
    // Weak, since the server may compress the same content or not.
    const tag = `W/"${versionOf(dataset())}"`;
    const headers = { ETag: tag, "Cache-Control": "no-cache" };
    if (matches(request.headers.get("if-none-match"), tag)) return new Response(null, { status: 304, headers });
    return json(200, run(null, dataset()), headers);
  });
}

/** Handlers of addresses where there is nothing. */
export function nothing(): Handlers {
  const handler: Handler = async (request) =>
    problem(problemOf("not-found", `Nothing is at ${new URL(request.url).pathname.slice(0, 200)}.`));
  return { GET: handler, POST: handler, PUT: handler, PATCH: handler, DELETE: handler, OPTIONS: handler };
}

function only(method: "GET" | "POST", handler: Handler): Handlers {
  const Allow = method === "GET" ? "GET, HEAD, OPTIONS" : "POST, OPTIONS";
  const wrong: Handler = async (request) =>
    problem(problemOf("method-not-allowed", `${request.method} is not taken here, ${method} is.`), { Allow });
  const asked: Handler = async () => new Response(null, { status: 204, headers: { Allow } });
  return {
    GET: wrong,
    POST: wrong,
    PUT: wrong,
    PATCH: wrong,
    DELETE: wrong,
    OPTIONS: asked,
    [method]: guarded(handler),
  };
}

/** Whatever goes wrong is answered as a problem: the caller's mistakes by name, ours without details. */
function guarded(handler: Handler): Handler {
  return async (request) => {
    try {
      return await handler(request);
    } catch (error) {
      if (error instanceof Unreadable) return problem(problemOf(error.kind, error.message));
      if (error instanceof Refusal) return problem(refusalOf(error.issues));
      console.error(error);
      return problem(problemOf("internal", "This is a defect of the program, not of the request."));
    }
  };
}

function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = { "Cache-Control": "no-store" }): Response {
  return new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json", ...headers } });
}

function problem(details: ProblemDetails, headers: Readonly<Record<string, string>> = {}): Response {
  return json(details.status, details, { "Content-Type": "application/problem+json", "Cache-Control": "no-store", ...headers });
}

/** Whether an If-None-Match names the tag; weak and strong count the same (RFC 9110, 13.1.2). */
function matches(asked: string | null, tag: string): boolean {
  const opaque = (each: string) => each.trim().replace(/^W\//, "");
  return asked !== null && (asked.trim() === "*" || asked.split(",").some((each) => opaque(each) === opaque(tag)));
}
