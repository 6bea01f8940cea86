import { RETRY_AFTER } from "@/lib/api/limits";
import type { Operation } from "@/lib/api/operation";
import { problemOf, Unanswerable } from "@/lib/api/problem-details";
import type { Dataset } from "@/lib/dataset/schema";
import { dataset } from "../data";
import { type Answered, answerTo, asProblem, parsed, problem } from "./answer";
import type { Asked, Params } from "./asked";
import { pool } from "./pool";
import { readBody } from "./read-body";

/** What answers a request. */
export type Handler = (request: Asked, params: Params) => Promise<Response>;
/** Handlers by method, all that an address of the API is asked with. */
export type Handlers = Readonly<Record<"GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS", Handler>>;

/** What the handlers of an address say to a request. HEAD is asked as GET; who sends the answer leaves its body out. */
export function answerBy(handlers: Handlers, request: Asked, params: Params): Promise<Response> {
  return handlers[request.method === "HEAD" ? "GET" : (request.method as keyof Handlers)](request, params);
}

/** Handlers of an address that takes a body and answers it, on a thread of the pool where there is one. */
export function posting(operation: Operation): Handlers {
  return only("POST", async (request) => {
    const threads = pool();
    if (threads?.isFull()) throw new Unanswerable("busy", "Too many requests are waiting.");
    const bytes = await readBody(request);
    const answered = threads ? await threads.run({ id: operation.id, bytes }, request.signal) : answerTo(operation, bytes, dataset);
    return response(answered);
  });
}

/**
 * Handlers of an address that is read. What it says is worked out once for each version, and what has not changed since the
 * reader's copy is not sent again.
 *
 * @param versionOf names the content, so that equal names mean equal content; the data set's own version by default
 */
export function getting(
  { run, parameters = {} }: Pick<Operation, "run" | "parameters">,
  versionOf = ({ version }: Dataset) => version,
): Handlers {
  const names = Object.keys(parameters);
  let kept: { readonly of: Dataset; readonly tag: string; readonly text: string | null } | undefined;
  const current = () => {
    const of = dataset();
    // Weak, since the server may compress the same content or not.
    if (kept?.of !== of) kept = { of, tag: `W/"${versionOf(of)}"`, text: names.length === 0 ? JSON.stringify(run(null, of)) : null };
    return kept;
  };
  return only("GET", async (request) => {
    const { of, tag, text } = current();
    const headers = { ETag: tag, "Cache-Control": "no-cache" };
    if (matches(request.headers.get("if-none-match"), tag)) return new Response(null, { status: 304, headers });
    if (text !== null) return response({ status: 200, text }, headers);
    const asked = new URL(request.url).searchParams;
    const query = Object.fromEntries(names.map((name) => [name, asked.get(name) ?? ""]));
    return response({ status: 200, text: JSON.stringify(run(query, of)) }, headers);
  });
}

/** Handlers of an address that takes a small body and waits for somebody else to answer it, which keeps no thread busy. */
export function waiting(run: (body: unknown) => Promise<unknown>): Handlers {
  return only("POST", async (request) => response({ status: 200, text: JSON.stringify(await run(parsed(await readBody(request)))) }));
}

/** Handlers of addresses where there is nothing. */
export function nothing(): Handlers {
  const handler: Handler = async (request) =>
    response(problem(problemOf("not-found", `Nothing is at ${new URL(request.url).pathname.slice(0, 200)}.`)));
  return { GET: handler, POST: handler, PUT: handler, PATCH: handler, DELETE: handler, OPTIONS: handler };
}

function only(method: "GET" | "POST", handler: (request: Asked) => Promise<Response>): Handlers {
  return taking({ [method]: guarded(handler) });
}

/** Handlers of every method: those that are taken, what is said of the others, and which are. */
export function taking(handlers: Readonly<Partial<Record<keyof Handlers, Handler>>>): Handlers {
  const taken = Object.keys(handlers);
  const Allow = [...taken, ...(taken.includes("GET") ? ["HEAD"] : []), "OPTIONS"].join(", ");
  const wrong: Handler = async (request) =>
    response(problem(problemOf("method-not-allowed", `${request.method} is not taken here, ${taken.join(" or ")} is.`)), {
      ...FRESH,
      Allow,
    });
  const asked: Handler = async () => new Response(null, { status: 204, headers: { Allow } });
  return { GET: wrong, POST: wrong, PUT: wrong, PATCH: wrong, DELETE: wrong, OPTIONS: asked, ...handlers };
}

/** Whatever goes wrong is answered as a problem. */
function guarded(handler: Handler): Handler {
  return async (request, params) => {
    try {
      return await handler(request, params);
    } catch (error) {
      // Nobody is there to be answered, and nothing went wrong that the log should tell.
      if (request.signal.aborted) return new Response(null, { status: 499 });
      return response(asProblem(error));
    }
  };
}

/** Of what may be another the next moment. */
export const FRESH = { "Cache-Control": "no-store" } as const;

/** An answer as it is sent. */
export function response({ status, text, retryAfter }: Answered, headers: Readonly<Record<string, string>> = FRESH): Response {
  return new Response(text, {
    status,
    headers: {
      "Content-Type": status < 400 ? "application/json" : "application/problem+json",
      ...(status === 503 && { "Retry-After": String(RETRY_AFTER) }),
      ...(retryAfter !== undefined && { "Retry-After": String(retryAfter) }),
      ...headers,
    },
  });
}

/** Whether an If-None-Match names the tag; weak and strong count the same (RFC 9110, 13.1.2). */
function matches(asked: string | null, tag: string): boolean {
  const opaque = (each: string) => each.trim().replace(/^W\//, "");
  return asked !== null && (asked.trim() === "*" || asked.split(",").some((each) => opaque(each) === opaque(tag)));
}
