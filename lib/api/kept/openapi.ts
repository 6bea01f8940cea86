import type { z } from "zod";
import type { PathOperation } from "@/lib/api/openapi";
import { type ProblemKind, problems } from "@/lib/api/problem-details";
import { may, roles } from "@/lib/keep/roles";
import { comment, entry } from "@/lib/keep/shapes/decisions";
import { ballot } from "@/lib/keep/shapes/weightings";
import { door } from "@/lib/keep/shapes/workspaces";
import type { KeptOperation } from "./operation";
import { keptOperations } from "./registry";

type Json = Readonly<Record<string, unknown>>;
type Register = { add(schema: z.core.$ZodType, meta: { id: string }): unknown };

/** How one shows who one is; beside it, a browser has its cookie. */
export const securitySchemes = {
  token: { type: "http", scheme: "bearer", description: "What stands behind `#` in a link." },
  page: { type: "apiKey", in: "cookie", name: "__Host-caravan", description: "Of browsers that came in by a link (`/open`)." },
} as const;

/** Gives every shape of these operations a name under which the document holds it. */
export function nameKept(named: Register): void {
  named.add(entry, { id: "entry" });
  named.add(comment, { id: "comment" });
  named.add(door, { id: "link" });
  named.add(ballot, { id: "ballot" });
  const seen = new Set<z.core.$ZodType>();
  for (const { id, body, answer } of keptOperations) {
    if (body && !seen.has(body)) named.add(body, { id: `${id}-request` });
    if (answer && !seen.has(answer)) named.add(answer, { id: `${id}-answer` });
    for (const each of [body, answer]) if (each) seen.add(each);
  }
}

/** The addresses of these operations. @param ref refers to a schema by its name */
export function keptPaths(ref: (name: string) => Json): Record<string, Record<string, PathOperation>> {
  const paths: Record<string, Record<string, PathOperation>> = {};
  for (const operation of keptOperations) {
    paths[operation.path] ??= {};
    (paths[operation.path] as Record<string, PathOperation>)[operation.verb.toLowerCase()] = described(operation, ref);
  }
  return paths;
}

function described(operation: KeptOperation, ref: (name: string) => Json): PathOperation {
  const { id, verb, path, summary, description, act, query = {}, body, status, problems: own = [], example } = operation;
  const who = act === null ? "" : ` For links of the roles ${roles.filter((role) => may(role, act)).join(", ")}.`;
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: "path", required: true, schema: ID }));
  const inQuery = Object.entries(query).map(([name, words]) => ({ name, in: "query", description: words, schema: { type: "integer" } }));
  const parameters = [...inPath, ...inQuery];
  const always: readonly ProblemKind[] = [
    ...(body ? (["not-json", "too-large", "not-json-type", "wrong-fields"] as const) : []),
    ...(verb === "GET" ? [] : (["foreign-origin"] as const)),
    ...(act === null ? [] : (["not-allowed"] as const)),
    ...(path === "/workspaces" ? [] : (["not-found"] as const)),
    "too-many-requests",
    "busy",
  ];
  return {
    operationId: id,
    summary,
    description: `${description}${who}`,
    ...(path.includes("{workspace}") && { security: [{ token: [] }, { page: [] }] }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: {
        required: true as const,
        content: {
          "application/json": { schema: ref(named(operation, "body")), examples: { "example-1": { summary, value: example.body } } },
        },
      },
    }),
    responses: { [status]: answerOf(operation, ref), ...refused([...always, ...own], ref) },
  };
}

/** What refuses, by status; kinds that share one are told together, and apart by their `type`. */
function refused(kinds: readonly ProblemKind[], ref: (name: string) => Json): Record<string, Json> {
  const statuses = [...new Set(kinds.map((kind) => problems[kind].status))].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status): [number, Json] => {
      const own = kinds.filter((kind) => problems[kind].status === status);
      if (own.length === 1) return [status, { $ref: `#/components/responses/${own[0]}` }];
      const description = own.map((kind) => `\`${kind}\`: ${problems[kind].title}.`).join(" ");
      return [status, { description, content: { "application/problem+json": { schema: ref("problem") } } }];
    }),
  );
}

const ID = { type: "string", pattern: "^[\\w-]{16}$" } as const;

function answerOf(operation: KeptOperation, ref: (name: string) => Json): Json {
  const { status, answer, media, example } = operation;
  if (status === 204) return { description: "Done; there is nothing to say." };
  const type = media ?? "application/json";
  const schema = answer ? ref(named(operation, "answer")) : { type: "string" };
  return { description: "The answer.", content: { [type]: { schema, example: example.answer } } };
}

/** A shape that several operations share has the name of the first. */
function named(operation: KeptOperation, of: "body" | "answer"): string {
  const first = keptOperations.find((each) => each.body === operation[of] || each.answer === operation[of]) ?? operation;
  return first.body === operation[of] ? `${first.id}-request` : `${first.id}-answer`;
}
