import * as z from "zod/mini";
import { methods as methodsText } from "@/lib/i18n/en/methods";
import type { OptionWords } from "@/lib/madm/schema/words";
import { format, t } from "../_components/words";

/** One parameter in words, for a reader. */
export type Parameter = {
  readonly name: string;
  /** The name its title and description go under; `null` where it has none. */
  readonly words: OptionWords | null;
  readonly accepted: string;
  readonly fallback: string;
};

/** The part of a JSON schema that parameters use. */
type Schema = {
  readonly type?: string | readonly string[];
  readonly words?: OptionWords;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema | false;
  readonly prefixItems?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
};

/** Beyond this a bound only says that the number has to be one that can be computed with. */
const BOUNDLESS = 1e100;

/** The parameters a schema declares, those of a group one by one under the group's name. */
export function parametersOf(schema: z.core.$ZodType): Parameter[] {
  return listed(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Schema, "", undefined);
}

function listed({ properties = {} }: Schema, group: string, fallbacks: unknown): Parameter[] {
  return Object.entries(properties).flatMap(([key, schema]) => {
    const name = group + key;
    const fallback = (fallbacks as Record<string, unknown> | undefined)?.[key] ?? schema.default;
    if (schema.properties) return listed(schema, `${name}.`, fallback);
    return [
      {
        name,
        words: schema.words ?? null,
        accepted: acceptedBy(schema),
        fallback: shown(fallback),
      },
    ];
  });
}

function acceptedBy(schema: Schema): string {
  if (Array.isArray(schema.type)) return schema.type.map((type) => acceptedBy({ ...schema, type })).join("; ");
  if (schema.anyOf) return schema.anyOf.map(acceptedBy).join("; ");
  if (schema.enum) return schema.enum.map(shown).join(", ");
  if (schema.const !== undefined) return shown(schema.const);
  if (schema.prefixItems) {
    const [low, high] = schema.prefixItems.map(acceptedBy);
    return methodsText.pairOf(low ?? "", high ?? "");
  }
  if (schema.items) return methodsText.perCriterion(acceptedBy(schema.items));
  if (schema.type === "boolean") return methodsText.yesNo;
  if (schema.type === "null") return methodsText.nothing;
  const least = bound(schema.minimum);
  const most = bound(schema.maximum);
  if (least !== null && most !== null) return `${least}–${most}`;
  return least === null ? methodsText.anyNumber : methodsText.upFrom(least);
}

function bound(value: number | undefined): string | null {
  return value === undefined || Math.abs(value) > BOUNDLESS ? null : String(value);
}

function shown(value: unknown): string {
  if (value === undefined) return methodsText.leftOut;
  if (typeof value === "boolean") return value ? methodsText.yes : methodsText.no;
  if (typeof value === "number") return format.number(value, Math.min(10, (String(value).split(".")[1] ?? "").length));
  return t.normalisations[value as keyof typeof t.normalisations] ?? String(value);
}
