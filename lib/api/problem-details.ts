import { z } from "zod";
import type { Messages } from "@/lib/i18n/en";
import type { Issue } from "@/lib/math/refusal";

/** Every kind of problem the API answers with. `type` in the answer leads to its entry in the documentation. */
export const problems = {
  "not-json": { status: 400, title: "The body is not JSON" },
  "foreign-origin": { status: 403, title: "The request came from another site" },
  "not-allowed": { status: 403, title: "The link does not allow this" },
  "not-found": { status: 404, title: "There is nothing at this address" },
  "method-not-allowed": { status: 405, title: "This address does not take this method" },
  superseded: { status: 409, title: "Somebody else has saved meanwhile" },
  conflict: { status: 409, title: "It does not go together with what is kept" },
  "too-large": { status: 413, title: "The body is too large" },
  "not-json-type": { status: 415, title: "The body is not declared as JSON" },
  "wrong-fields": { status: 422, title: "Fields of the body are wrong" },
  "too-many-requests": { status: 429, title: "This client asks too often" },
  busy: { status: 503, title: "The server is busy" },
  "no-answer": { status: 502, title: "A publisher gave no answer that can be used" },
  internal: { status: 500, title: "The server failed" },
} as const;
export type ProblemKind = keyof typeof problems;

/** Where the documentation of the API stands. */
export const DOCUMENTATION = "/methods/api";

/** Problem details: RFC 9457, Problem Details for HTTP APIs (2023). */
export const problemDetails = z
  .object({
    type: z.string().meta({ description: "Address of the explanation of this kind of problem." }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z
      .array(
        z.object({
          code: z.string(),
          path: z.array(z.union([z.string(), z.int()])).meta({ description: 'From the outside in: ["weights", 3].' }),
          message: z.string(),
          accepted: z.string().optional().meta({ description: "What would be accepted there." }),
        }),
      )
      .optional()
      .meta({ description: "Every wrong field, at most 20 where there are more." }),
    current: z.unknown().optional().meta({ description: "Of `superseded`: the newest revision, as in a history, with its `document`." }),
  })
  .meta({ title: "Problem" });
export type ProblemDetails = z.infer<typeof problemDetails>;

const MOST_ERRORS = 20;

/** Thrown where a request cannot be read at all, not be worked on, or may not be. */
export class Unanswerable extends Error {
  /**
   * @param more further members of the problem document (RFC 9457, 3.2)
   * @param retryAfter seconds, where asking again helps
   */
  constructor(
    readonly kind: ProblemKind,
    detail: string,
    readonly more: Readonly<Record<string, unknown>> = {},
    readonly retryAfter: number | null = null,
  ) {
    super(detail);
    this.name = "Unanswerable";
  }
}

/** A problem in the form of RFC 9457. */
export function problemOf(kind: ProblemKind, detail: string): ProblemDetails {
  const { title, status } = problems[kind];
  return { type: `${DOCUMENTATION}#${kind}`, title, status, detail };
}

/**
 * What a body was refused for: every wrong field by path, in the words the screens use. A result that failed its check is
 * the server's fault, not the body's.
 */
export function refusalOf(issues: readonly Issue[], sentences: Messages["issues"]): ProblemDetails {
  const errors = issues.slice(0, MOST_ERRORS).map(({ code, path, values }) => ({
    code,
    path: [...path],
    message: sentences[code](values),
    ...(values.accepted && { accepted: values.accepted }),
  }));
  const detail = errors.map(({ path, message }) => `${path.join(".") || "body"}: ${message}`).join(" ");
  return { ...problemOf(issues.some(({ code }) => code === "miscomputed") ? "internal" : "wrong-fields", detail), errors };
}
