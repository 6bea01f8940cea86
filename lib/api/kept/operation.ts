import type { z } from "zod";
import type { ProblemKind } from "@/lib/api/problem-details";
import type { Act } from "@/lib/keep/roles";

/** How an address is asked. */
export type Verb = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * An operation on what is kept: its shapes and words, without what does it (server/keep). Its handler checks by these shapes
 * and the documentation shows them.
 */
export type KeptOperation<Body extends z.ZodType = z.ZodType, Answer extends z.ZodType = z.ZodType> = {
  readonly id: string;
  readonly verb: Verb;
  /** Below `/api/v1`, as OpenAPI writes it: parts in braces. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  /** What the asker's link has to allow; `null` where no link is needed. */
  readonly act: Act | null;
  /** What may be asked in the address (`?revision=3`), with what it means. */
  readonly query?: Readonly<Record<string, string>>;
  /** What the body must be; `null` where there is none. */
  readonly body: Body | null;
  readonly status: 200 | 201 | 204;
  /** `null` with 204, and where the answer is no JSON. */
  readonly answer: Answer | null;
  /** What the answer is where it is no JSON. */
  readonly media?: "text/event-stream" | "application/x-ndjson";
  /** Problems beside those that all have. */
  readonly problems?: readonly ProblemKind[];
  readonly example: { readonly body?: unknown; readonly answer?: unknown };
};

/** Declares an operation; its shapes stay known to whoever implements it. */
export function kept<Body extends z.ZodType, Answer extends z.ZodType>(
  operation: KeptOperation<Body, Answer>,
): KeptOperation<Body, Answer> {
  return operation;
}
