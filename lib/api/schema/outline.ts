import type * as z from "zod/v4/core";

/** What a schema says of a number, a choice or a list: the part of a JSON schema that a message about a wrong value needs. */
export type Outline = {
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
  readonly type?: string;
  readonly anyOf?: readonly Outline[];
  readonly properties?: Readonly<Record<string, Outline>>;
  readonly items?: Outline;
  readonly additionalProperties?: Outline;
  readonly prefixItems?: readonly Outline[];
};

/** Schemas that only wrap another one. */
const WRAPPERS = ["optional", "nullable", "default", "prefault", "catch", "readonly", "nonoptional"];

/** Outlines a schema by its own definition. zod's JSON schemas say the same and more, but take much longer to be written. */
export function outlineOf(schema: z.$ZodType): Outline {
  const def = (schema as z.$ZodTypes)._zod.def;
  if ("innerType" in def && WRAPPERS.includes(def.type)) {
    const inner = outlineOf(def.innerType);
    return def.type === "nullable" ? { anyOf: [inner, { type: "null" }] } : inner;
  }
  switch (def.type) {
    case "number":
      return numberOutline(schema);
    case "enum":
      return { enum: Object.values(def.entries) };
    case "literal":
      return def.values.length === 1 ? { const: def.values[0] } : { enum: def.values };
    case "union":
      return { anyOf: def.options.map(outlineOf) };
    case "array":
      return { type: "array", items: outlineOf(def.element) };
    case "tuple":
      return { type: "array", prefixItems: def.items.map(outlineOf), ...(def.rest ? { items: outlineOf(def.rest) } : {}) };
    case "object":
      return { type: "object", properties: Object.fromEntries(Object.entries(def.shape).map(([key, inner]) => [key, outlineOf(inner)])) };
    case "record":
      return { type: "object", additionalProperties: outlineOf(def.valueType) };
    case "pipe":
      return outlineOf(def.in);
    case "string":
    case "boolean":
    case "null":
      return { type: def.type };
    default:
      return {};
  }
}

/** Of several bounds on one side only the one that bites is kept. */
function numberOutline(schema: z.$ZodType): Outline {
  const def = schema._zod.def as z.$ZodNumberDef & Partial<z.$ZodNumberFormatDef>;
  let type = def.format?.includes("int") ? "integer" : "number";
  let low = type === "integer" ? { value: Number.MIN_SAFE_INTEGER, inclusive: true } : { value: Number.NEGATIVE_INFINITY, inclusive: true };
  let high =
    type === "integer" ? { value: Number.MAX_SAFE_INTEGER, inclusive: true } : { value: Number.POSITIVE_INFINITY, inclusive: true };
  for (const check of def.checks ?? []) {
    const rule = check._zod.def as z.$ZodCheckDef & { readonly value?: number; readonly inclusive?: boolean; readonly format?: string };
    const { value, inclusive = true } = rule;
    if (rule.check === "number_format" && rule.format?.includes("int")) type = "integer";
    if (rule.check === "greater_than" && value !== undefined && (value > low.value || (value === low.value && !inclusive)))
      low = { value, inclusive };
    if (rule.check === "less_than" && value !== undefined && (value < high.value || (value === high.value && !inclusive)))
      high = { value, inclusive };
  }
  return {
    type,
    ...(Number.isFinite(low.value) ? { [low.inclusive ? "minimum" : "exclusiveMinimum"]: low.value } : {}),
    ...(Number.isFinite(high.value) ? { [high.inclusive ? "maximum" : "exclusiveMaximum"]: high.value } : {}),
  };
}
