import type { Operation } from "@/lib/api/operation";
import { type ProblemDetails, problemOf, refusalOf, Unanswerable } from "@/lib/api/problem-details";
import type { Dataset } from "@/lib/dataset/schema";
import { issues as sentences } from "@/lib/i18n/en/issues";
import { Refusal } from "@/lib/math/refusal";
import { withEngine } from "@/lib/math/verify";

/** An answer that can be handed from thread to thread. */
export type Answered = { readonly status: number; readonly text: string; readonly retryAfter?: number };

/** What an operation says to a body. Whatever goes wrong is answered as a problem: the caller's mistakes by name, ours without details. */
export function answerTo({ run }: Pick<Operation, "run">, bytes: Uint8Array, dataset: () => Dataset): Answered {
  try {
    return { status: 200, text: JSON.stringify(run(parsed(bytes), dataset(), () => performance.now())) };
  } catch (error) {
    return asProblem(error);
  }
}

/** An error as a problem; one that is ours is told to the log alone. */
export function asProblem(error: unknown): Answered {
  const answered = problem(detailsOf(error));
  return error instanceof Unanswerable && error.retryAfter !== null ? { ...answered, retryAfter: error.retryAfter } : answered;
}

/** Problem details as an answer. */
export function problem(details: ProblemDetails): Answered {
  return { status: details.status, text: JSON.stringify(details) };
}

function detailsOf(error: unknown): ProblemDetails {
  if (error instanceof Unanswerable) return { ...problemOf(error.kind, error.message), ...error.more };
  if (error instanceof Refusal) return refusalOf(withEngine(error.issues, `Node ${process.versions.node}`), sentences);
  console.error(error);
  return problemOf("internal", "This is a defect of the program, not of the request.");
}

/** A body as JSON. @throws Unanswerable where it is none */
export function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw new Unanswerable("not-json", error instanceof SyntaxError ? error.message : "The body is not text in UTF-8.");
  }
}
