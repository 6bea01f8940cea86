import { LARGEST } from "@/lib/madm/problem";

/** The part of a JSON schema that a reader is told of. */
export type Described = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly items?: Described | boolean;
  readonly prefixItems?: readonly Described[];
  readonly anyOf?: readonly Described[];
  readonly oneOf?: readonly Described[];
  readonly properties?: Readonly<Record<string, Described>>;
  readonly required?: readonly string[];
  readonly discriminator?: { readonly mapping: Readonly<Record<string, string>> };
};
export type Schemas = Readonly<Record<string, Described>>;

/** One field of a body, in words. */
export type Field = {
  readonly name: string;
  readonly kind: string;
  readonly required: boolean;
  /** As JSON; `null` where there is no default worth telling. */
  readonly byDefault: string | null;
  readonly description: string;
};

/** The schema itself, or the one it refers to. */
export function resolved(schema: Described, schemas: Schemas): Described {
  const target = schema.$ref && schemas[schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1)];
  return target ? resolved(target, schemas) : schema;
}

/** The fields of an object's schema in words, in the order it has them. */
export function fieldsIn(schema: Described, schemas: Schemas): Field[] {
  const { properties = {}, required = [] } = resolved(schema, schemas);
  return Object.entries(properties).map(([name, field]) => {
    const byDefault = field.default === undefined ? null : JSON.stringify(field.default);
    return {
      name,
      kind: kindOf(field, schemas),
      required: required.includes(name),
      byDefault: byDefault === "{}" ? null : byDefault,
      description: field.description ?? resolved(field, schemas).description ?? "",
    };
  });
}

/** What kind of value a schema takes, in TypeScript's signs with ranges: "number 0–1", "(number | null)[][]". */
export function kindOf(schema: Described, schemas: Schemas): string {
  const found = resolved(schema, schemas);
  const { const: only, enum: choice, type, items, prefixItems } = found;
  if (only !== undefined) return JSON.stringify(only);
  if (choice) return choice.map((each) => JSON.stringify(each)).join(" | ");
  const several = found.anyOf ?? found.oneOf ?? (Array.isArray(type) ? type.map((each): Described => ({ ...found, type: each })) : null);
  if (several) return several.map((each) => kindOf(each, schemas)).join(" | ");
  if (prefixItems) return `[${prefixItems.map((each) => kindOf(each, schemas)).join(", ")}]`;
  if (type === "array") return listOf(typeof items === "object" ? items : {}, schemas);
  if (type === "number" || type === "integer") return `${type} ${rangeOf(found)}`.trim();
  return found.properties ? objectOf(found, schemas) : String(type ?? "any");
}

/** A value as JSON for reading: indented, but lists of plain values on one line. */
export function readable(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  // JSON writes no line break inside a text, so what is joined here is a list and nothing else.
  return text.replace(/\[\n\s*([^[\]{}]*?)\n\s*\]/g, (_, inner: string) => `[${inner.replace(/\s*\n\s*/g, " ")}]`);
}

/** A list of something; in brackets what would be misread otherwise. */
function listOf(items: Described, schemas: Schemas): string {
  const kind = kindOf(items, schemas);
  const { properties, prefixItems } = resolved(items, schemas);
  return properties || prefixItems || !kind.includes(" ") ? `${kind}[]` : `(${kind})[]`;
}

function objectOf({ properties = {}, required = [] }: Described, schemas: Schemas): string {
  const fields = Object.entries(properties).map(
    ([name, field]) => `${name}${required.includes(name) ? "" : "?"}: ${kindOf(field, schemas)}`,
  );
  return `{ ${fields.join("; ")} }`;
}

/** Bounds at the end of what numbers can be go without saying. */
function rangeOf({ minimum, maximum, exclusiveMinimum }: Described): string {
  const low = minimum !== undefined && minimum > -LARGEST ? minimum : undefined;
  const high = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? maximum : undefined;
  if (exclusiveMinimum !== undefined) return `> ${exclusiveMinimum}`;
  if (low !== undefined && high !== undefined) return `${low}–${high}`;
  if (low !== undefined) return `≥ ${low}`;
  return high === undefined ? "" : `≤ ${high}`;
}
