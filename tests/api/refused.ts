import { expect } from "vitest";
import type { Operation } from "@/lib/api/operation";
import { loadDataset } from "@/lib/dataset/load";
import { type Issue, Refusal } from "@/lib/math/refusal";

export const data = loadDataset("data");

/** What an operation refuses a body for; a failure if it does not. */
export function refused(operation: Operation, body: unknown): readonly Issue[] {
  try {
    operation.run(body, data);
  } catch (error) {
    if (error instanceof Refusal) return error.issues;
    throw error;
  }
  return expect.fail("was not refused");
}

/** The same as code and place, in short. */
export function complaints(operation: Operation, body: unknown): string[] {
  return refused(operation, body).map(({ code, path }) => [code, ...path].join(" "));
}
