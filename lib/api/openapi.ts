import { z } from "zod";
import type { Dataset } from "@/lib/dataset/schema";
import { parameters } from "@/lib/i18n/en/parameters";
import type { OptionWords } from "@/lib/madm/schema/words";
import { cell, evaluated, issue } from "./evaluation";
import { directions, matrix } from "./fields";
import { keptPaths, nameKept, securitySchemes } from "./kept/openapi";
import type { Limits } from "./limits";
import { nameOf, type Operation } from "./operation";
import { operations } from "./operations/registry";
import { DOCUMENTATION, type ProblemKind, problemDetails, problems } from "./problem-details";
import { step } from "./steps";

type Json = Readonly<Record<string, unknown>>;

/** The OpenAPI 3.1 document, as far as its readers look into it. */
export type OpenApi = {
  readonly openapi: string;
  readonly info: Json;
  readonly servers: readonly Json[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, PathOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Json>>;
    readonly responses: Readonly<Record<string, Json>>;
    readonly securitySchemes: Readonly<Record<string, Json>>;
  };
};
export type PathOperation = {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly security?: readonly Json[];
  readonly parameters?: readonly Json[];
  readonly requestBody?: { readonly required: true; readonly content: Json };
  readonly responses: Readonly<Record<string, Json>>;
};

const SCHEMAS = "#/components/schemas/";

/** The API described after OpenAPI 3.1.1, from the very schemas its requests are checked with. Examples are worked out here and now. */
export function openApi(dataset: Dataset, limits: Limits): OpenApi {
  return {
    openapi: "3.1.1",
    info: {
      title: "Caravan API",
      version: "1",
      summary: "Ranking, weighting and comparing alternatives by many criteria; evaluating market-entry decisions.",
      description: `The server works on ${limits.threads} requests at once and lets ${limits.queue} more wait; waiting and working, a request may take ${limits.seconds} seconds. What comes or lasts beyond that is answered 503, with Retry-After. ${limits.requestsPerMinute > 0 ? `A client may ask ${limits.requestsPerMinute} times a minute, then it is answered 429.` : "How often a client asks is not counted."} A body may hold ${limits.bodyBytes} bytes.`,
      "x-limits": { ...limits },
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/api/v1" }],
    paths: { ...Object.fromEntries(operations.map((operation) => [`/${operation.id}`, pathOf(operation, dataset)])), ...keptPaths(ref) },
    components: { schemas: schemas(), responses: problemResponses(), securitySchemes },
  };
}

function pathOf(operation: Operation, dataset: Dataset): Readonly<Record<string, PathOperation>> {
  const { summary, description, request } = operation;
  const name = nameOf(operation);
  const [first] = operation.examples(dataset);
  const answer = first && { example: operation.run(first.body, dataset) };
  const ok = { description: "The answer.", content: { "application/json": { schema: ref(answerName(operation)), ...answer } } };
  const common = { operationId: name, summary, description };
  const parameters = Object.entries(operation.parameters ?? {}).map(([name, description]) => ({
    name,
    in: "query" as const,
    description,
    schema: { type: "string" as const },
  }));
  if (request === null)
    return {
      get: {
        ...common,
        ...(parameters.length > 0 ? { parameters } : {}),
        responses: { 200: ok, 304: { description: "Unchanged since the ETag given." } },
      },
    };
  const examples = Object.fromEntries(
    operation.examples(dataset).map((example, i) => [`example-${i + 1}`, { summary: example.name, value: example.body }]),
  );
  const requestBody = { required: true, content: { "application/json": { schema: ref(`${name}-request`), examples } } } as const;
  const refused = (["not-json", "too-large", "not-json-type", "wrong-fields", "too-many-requests", "busy"] as const).map((kind) => [
    problems[kind].status,
    { $ref: `#/components/responses/${kind}` },
  ]);
  return { post: { ...common, requestBody, responses: { 200: ok, ...Object.fromEntries(refused) } } };
}

/** All schemas by name. What is used in several is written once and referred to. */
function schemas(): Record<string, Json> {
  const named = z.registry<{ id: string }>();
  named.add(matrix, { id: "matrix" });
  named.add(directions, { id: "directions" });
  named.add(step, { id: "step" });
  named.add(issue, { id: "issue" });
  named.add(cell, { id: "cell" });
  named.add(problemDetails, { id: "problem" });
  nameKept(named);
  const choices: Record<string, Json> = {};
  for (const operation of operations) {
    named.add(operation.answer, { id: answerName(operation) });
    const { request } = operation;
    const name = nameOf(operation);
    if (request === null) continue;
    if (!(request instanceof Map)) named.add(request as z.core.$ZodType, { id: `${name}-request` });
    else {
      const mapping = Object.fromEntries([...request.keys()].map((method) => [method, `${SCHEMAS}${name}-${method}`]));
      choices[`${name}-request`] = {
        oneOf: Object.values(mapping).map(($ref) => ({ $ref })),
        discriminator: { propertyName: "method", mapping },
      };
      for (const [method, schema] of request) named.add(schema, { id: `${name}-${method}` });
    }
  }
  const { schemas: written } = z.toJSONSchema(named, { io: "input", unrepresentable: "any", uri: (id) => SCHEMAS + id, override: inWords });
  // OpenAPI 3.1 says the dialect once for all, and a reference finds its schema by its place in the document.
  const plain = Object.entries(written).map(([id, { $schema, $id, ...schema }]) => [id, schema as Json] as const);
  return { ...choices, ...Object.fromEntries(plain) };
}

/** Gives an option of a method, which its schema knows by name only, the title and description a reader needs. */
function inWords({ jsonSchema }: { readonly jsonSchema: { words?: OptionWords; title?: string; description?: string } }): void {
  const { words } = jsonSchema;
  if (words === undefined) return;
  delete jsonSchema.words;
  Object.assign(jsonSchema, parameters[words]);
}

function problemResponses(): Record<string, Json> {
  const content = { "application/problem+json": { schema: ref("problem") } };
  return Object.fromEntries(
    Object.entries(problems).map(([kind, { title, status }]) => [
      kind as ProblemKind,
      {
        description: `${title}. See ${DOCUMENTATION}#${kind}.`,
        ...((status === 429 || status === 503) && {
          headers: { "Retry-After": { description: "Seconds to wait before asking again.", schema: { type: "integer", minimum: 1 } } },
        }),
        content,
      },
    ]),
  );
}

function answerName(operation: Operation): string {
  return operation.answer === evaluated ? "evaluation" : `${nameOf(operation)}-answer`;
}

function ref(name: string): Json {
  return { $ref: SCHEMAS + name };
}
