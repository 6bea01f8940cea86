import type { z } from "zod";
import type { KeptOperation } from "@/lib/api/kept/operation";
import { Unanswerable } from "@/lib/api/problem-details";
import { fieldsOf, read } from "@/lib/api/read";
import type { Act } from "@/lib/keep/roles";
import { refuse } from "@/lib/math/refusal";
import { type Access, type Asker, accessOf, nothingHere } from "../keep/access";
import { allowanceOf, type Spent } from "../keep/allowance";
import { isBroken, told } from "../keep/away";
import type { Keeping } from "../keep/keeping";
import { giveUp } from "../keep/open";
import { asProblem, parsed } from "./answer";
import type { Asked } from "./asked";
import { askerIn, CLIENT, checkOrigin } from "./asker";
import { FRESH, type Handler, type Handlers, response, taking } from "./handlers";
import { keepingHere } from "./keeping";
import { limits } from "./limits";
import { readBody } from "./read-body";

/** Everything an operation is asked with, read and checked. */
export type Call<Body> = {
  readonly request: Asked;
  readonly keeping: Keeping;
  readonly asker: Asker | null;
  /** The address's parts in braces. */
  readonly at: (name: string) => string;
  /** A number asked for in the address; `null` where there is none. */
  readonly number: (name: string) => number | null;
  readonly body: Body;
};

/** An operation with what does it. */
export type Bound = {
  readonly operation: KeptOperation;
  readonly answer: Handler;
};

/** A document of 256 kB in a careless client's spelling, and what goes with it. */
const MOST_BYTES = 2 * 1024 * 1024;

export const allowance = allowanceOf(limits.requestsPerMinute > 0);

/** What an act costs of what one may do; reading costs nothing. */
const COSTS: Readonly<Partial<Record<Act, Spent>>> = { comment: "comments", save: "saves", answer: "ballots", manage: "manages" };

/**
 * An operation on a workspace that the asker came into.
 *
 * @param run does it; what it comes to is the answer, or is made a response itself
 */
export function within<Body extends z.ZodType, Answer extends z.ZodType>(
  operation: KeptOperation<Body, Answer>,
  run: (call: Call<z.output<Body>>, access: Access) => Promise<z.input<Answer> | Response>,
): Bound {
  return anywhere(operation, async (call) => {
    const access = await accessOf(call.keeping, call.asker, call.at("workspace"));
    const cost = operation.verb === "GET" || operation.act === null ? undefined : COSTS[operation.act];
    if (cost) await allowance.spend(cost, access.seat);
    return run(call, access);
  });
}

/** What is done where nothing was ever kept on this server: it is begun, or there is something to say, or else nothing is there. */
type Otherwise = { readonly makes?: boolean; readonly nothing?: unknown };

/** An operation that needs no workspace. */
export function anywhere<Body extends z.ZodType, Answer extends z.ZodType>(
  operation: KeptOperation<Body, Answer>,
  run: (call: Call<z.output<Body>>) => Promise<z.input<Answer> | Response>,
  { makes = false, nothing }: Otherwise = {},
): Bound {
  return {
    operation: operation as unknown as KeptOperation,
    async answer(request, params) {
      if (operation.verb !== "GET") checkOrigin(request);
      const at = (name: string) => {
        const part = params[name] ?? "";
        return /^[\w-]{16}$/.test(part) ? part : gone();
      };
      const asked = new URL(request.url).searchParams;
      const number = (name: string) => numberIn(asked.get(name), name);
      const body = operation.body ? bodyOf(operation.body, await readBody(request, MOST_BYTES)) : undefined;
      const keeping = await keepingHere(makes);
      if (keeping === null) return nothing === undefined ? gone() : response({ status: operation.status, text: JSON.stringify(nothing) });
      const found = await run({ request, keeping, asker: askerIn(request), at, number, body: body as z.output<Body> });
      if (found instanceof Response) return found;
      if (operation.status === 204) return new Response(null, { status: 204, headers: FRESH });
      return response({ status: operation.status, text: JSON.stringify(found) });
    },
  };
}

function gone(): never {
  throw nothingHere();
}

function bodyOf<Body extends z.ZodType>(schema: Body, bytes: Uint8Array): z.output<Body> {
  const body = parsed(bytes);
  fieldsOf(body, []);
  return read(schema as z.ZodType<z.output<Body>>, body);
}

function numberIn(text: string | null, name: string): number | null {
  if (text === null || text === "") return null;
  return /^\d{1,15}$/.test(text) ? Number(text) : refuse("malformed", [name], { accepted: "a whole number", found: text.slice(0, 40) });
}

/** Who the asker's connection comes from. */
export function clientOf(request: Asked): string {
  return request.headers.get(CLIENT) ?? "";
}

/** Handlers of an address: an operation for each method it takes. */
export function keeping(...bound: readonly Bound[]): Handlers {
  return taking(Object.fromEntries(bound.map(({ operation, answer }) => [operation.verb, guarded(answer)])));
}

/** Whatever goes wrong is answered as a problem; what the database says reaches neither the asker nor, with people's words, the log. */
function guarded(handler: Handler): Handler {
  return async (request, params) => {
    try {
      return await handler(request, params);
    } catch (error) {
      if (isBroken(error)) await giveUp();
      if (request.signal.aborted) return new Response(null, { status: 499 });
      return response(asProblem(told(error)));
    }
  };
}

/** What is not a whole answer: a token that opens nothing is counted, so that nobody tries many. */
export async function tried<T>(request: Asked, work: () => Promise<T>): Promise<T> {
  await allowance.check("tries", clientOf(request));
  try {
    return await work();
  } catch (error) {
    if (error instanceof Unanswerable && error.kind === "not-found") await allowance.spend("tries", clientOf(request));
    throw error;
  }
}
