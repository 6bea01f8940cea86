import { describe, expect, it, test } from "vitest";
import { z } from "zod";
import { keptOperations } from "@/lib/api/kept/registry";
import { limitsFrom } from "@/lib/api/limits";
import { openApi, type PathOperation } from "@/lib/api/openapi";
import { nameOf } from "@/lib/api/operation";
import { operations } from "@/lib/api/operations/registry";
import { problemDetails, problemOf, refusalOf } from "@/lib/api/problem-details";
import { en } from "@/lib/i18n/en";
import { routes } from "@/server/api/routes";
import { data, refused } from "./refused";

type Media = {
  readonly schema: { readonly $ref: string };
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
};

const document = JSON.parse(JSON.stringify(openApi(data, limitsFrom({}, 2)))) as ReturnType<typeof openApi>;
const described = Object.entries(document.paths).flatMap(([path, verbs]) =>
  Object.entries(verbs).map(([verb, operation]) => [`${verb} ${path}`, operation] as const),
);

/** Every object in the document, with the way to it. */
function* objectsIn(value: unknown, path = "#"): Generator<[string, Readonly<Record<string, unknown>>]> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield [path, value as Readonly<Record<string, unknown>>];
  for (const [key, inner] of Object.entries(value)) yield* objectsIn(inner, `${path}/${key}`);
}

function at(pointer: string): unknown {
  return pointer
    .slice(2)
    .split("/")
    .reduce((node: unknown, key) => (node as Readonly<Record<string, unknown>> | undefined)?.[key], document);
}

/** A check made from the document alone, so that the words a reader goes by are held to the answers he gets. */
function checkFor({ $ref }: { readonly $ref: string }): z.ZodType {
  const $defs = JSON.parse(JSON.stringify(document.components.schemas).replaceAll("#/components/schemas/", "#/$defs/"));
  return z.fromJSONSchema({ $ref: $ref.replace("#/components/schemas/", "#/$defs/"), $defs });
}

/** What is worked out and not kept. */
const pure = described.filter(([name]) => !keptOperations.some(({ verb, path }) => name === `${verb.toLowerCase()} ${path}`));

const jsonOf = (content: unknown) => (content as Readonly<Record<string, Media>>)["application/json"] as Media;
const answerOf = ({ responses }: PathOperation) => jsonOf(responses["200"]?.content);

describe("the OpenAPI document", () => {
  it("is of version 3.1 and says what it is and where", () => {
    expect(document.openapi).toMatch(/^3\.1\.\d$/);
    expect(document.info).toMatchObject({ title: expect.any(String), version: expect.any(String) });
    expect(document.servers).toEqual([{ url: "/api/v1" }]);
    expect(Object.keys(document).sort()).toEqual(["components", "info", "openapi", "paths", "servers"]);
  });

  it("holds no reference that leads nowhere", () => {
    const references = [...objectsIn(document)].flatMap(([path, { $ref }]) => (typeof $ref === "string" ? [[path, $ref] as const] : []));
    expect(references.length).toBeGreaterThan(50);
    expect(references.filter(([, $ref]) => at($ref) === undefined)).toEqual([]);
  });

  it("names schemas only in signs that OpenAPI allows, and leaves no identifier of its own in them", () => {
    for (const [name, schema] of Object.entries(document.components.schemas)) {
      expect(name).toMatch(/^[a-zA-Z0-9._-]+$/);
      expect(schema).not.toHaveProperty("$id");
      expect(schema).not.toHaveProperty("$schema");
    }
  });

  it("uses every schema and every response but those no operation can promise", () => {
    const used = JSON.stringify(document);
    for (const name of Object.keys(document.components.schemas)) expect(used).toContain(`"#/components/schemas/${name}"`);
  });

  it("has an address for every operation, and the server a route for every address and method", async () => {
    const kept = [...new Set(keptOperations.map(({ path }) => path))];
    expect(Object.keys(document.paths)).toEqual([...operations.map(({ id }) => `/${id}`), ...kept]);
    expect([...routes.keys()].sort()).toEqual([...Object.keys(document.paths), "/openapi.json"].sort());
    for (const [path, verbs] of Object.entries(document.paths)) {
      const asked = await routes.get(path)?.OPTIONS(new Request("http://localhost/"), {});
      const taken = asked?.headers.get("allow")?.split(", ");
      expect(taken).toEqual(expect.arrayContaining(Object.keys(verbs).map((verb) => verb.toUpperCase())));
    }
  });

  it("names every operation once", () => {
    const ids = described.map(([, { operationId }]) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(pure)("%s answers these statuses", (name, operation) => {
    expect(Object.keys(operation.responses)).toEqual(
      name.startsWith("post") ? ["200", "400", "413", "415", "422", "429", "503"] : ["200", "304"],
    );
  });

  test.each(described)("%s says what it answers, also when it refuses", (_, operation) => {
    expect(operation.summary).not.toBe("");
    for (const response of Object.values(operation.responses)) {
      const found = (typeof response.$ref === "string" ? at(response.$ref) : response) as { description: string; content?: object };
      expect(found.description).not.toBe("");
      if (response.$ref) expect(Object.keys(found.content ?? {})).toEqual(["application/problem+json"]);
    }
  });

  test.each(described.filter(([name]) => name.startsWith("post")))("%s has examples that its description accepts", (_, operation) => {
    const { schema, examples } = jsonOf(operation.requestBody?.content);
    const check = checkFor(schema);
    expect(Object.keys(examples ?? {}).length).toBeGreaterThan(0);
    for (const { value } of Object.values(examples ?? {})) expect(check.safeParse(value).error).toBeUndefined();
    expect(check.safeParse({ surprise: 1 }).success).toBe(false);
  });

  test.each(operations.filter(({ request }) => request !== null))("every example of $id is answered as described", (operation) => {
    const check = checkFor({ $ref: `#/components/schemas/${operation.id === "evaluate" ? "evaluation" : `${nameOf(operation)}-answer`}` });
    for (const { body } of operation.examples(data))
      expect(check.safeParse(JSON.parse(JSON.stringify(operation.run(body, data)))).error).toBeUndefined();
  });

  test.each(pure)("%s shows the answer to its first example, and that is the answer", (name, operation) => {
    const found = operations.find((each) => nameOf(each) === operation.operationId);
    const [first] = found?.examples(data) ?? [];
    expect(answerOf(operation).example).toEqual(first && JSON.parse(JSON.stringify(found?.run(first.body, data))));
    expect(name.startsWith("get")).toBe(first === undefined);
  });

  test.each(keptOperations.filter(({ answer }) => answer !== null))("$id shows an answer that its description accepts", (operation) => {
    const verb = operation.verb.toLowerCase();
    const content = document.paths[operation.path]?.[verb]?.responses[operation.status]?.content;
    const { schema, example } = jsonOf(content);
    expect(example).toEqual(operation.example.answer);
    expect(checkFor(schema).safeParse(example).error).toBeUndefined();
  });

  test.each(keptOperations)("$id says which roles may do it, and asks for a token where there is a workspace", ({ verb, path, act }) => {
    const found = document.paths[path]?.[verb.toLowerCase()];
    expect(found?.description.includes("For links of the roles own")).toBe(act !== null);
    expect(found?.security).toEqual(path.includes("{workspace}") ? [{ token: [] }, { page: [] }] : undefined);
  });

  it("describes a choice of methods by one schema each, told apart by the field method", () => {
    for (const id of ["rank", "weights"]) {
      const choice = document.components.schemas[`${id}-request`] as {
        oneOf: { $ref: string }[];
        discriminator: { propertyName: string; mapping: object };
      };
      expect(choice.discriminator.propertyName).toBe("method");
      expect(Object.values(choice.discriminator.mapping)).toEqual(choice.oneOf.map(({ $ref }) => $ref));
      for (const [method, $ref] of Object.entries(choice.discriminator.mapping))
        expect(at(`${$ref}/properties/method`)).toMatchObject({ const: method });
    }
  });

  it("describes options with their ranges and defaults, as the methods declare them", () => {
    expect(at("#/components/schemas/rank-waspas/properties/options/properties/lambda")).toMatchObject({
      type: "number",
      minimum: 0,
      maximum: 1,
      default: 0.5,
    });
  });

  it("describes the problems that are in fact answered", () => {
    const check = checkFor({ $ref: "#/components/schemas/problem" });
    const [rank] = operations;
    const problem = refusalOf(rank ? refused(rank, { method: "nope" }) : [], en.issues);
    for (const each of [problem, problemOf("not-json", "x")]) {
      expect(check.safeParse(each).success).toBe(true);
      expect(problemDetails.safeParse(each).success).toBe(true);
    }
  });
});
