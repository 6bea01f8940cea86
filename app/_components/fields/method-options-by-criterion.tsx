"use client";

import { useWords } from "#words";
import type { Indicator } from "@/lib/dataset/schema";
import { withOption } from "@/lib/decision/options";
import type { Words } from "@/lib/i18n/speech";
import type { OptionField } from "@/lib/madm/schema/fields";
import type { DecisionTable } from "@/lib/problem/table";
import { commit } from "../../_state/store";
import { Gap } from "../gap";
import { NumberField } from "./number-field";

type Props = {
  /** Stable name, under which unfinished text is kept. */
  readonly id: string;
  readonly field: Extract<OptionField, { kind: "by-criterion" | "bounds-by-criterion" }>;
  /** As it stands in the decision: by indicator, or a list in the table's order from a file. */
  readonly value: unknown;
  /** What each entry is where nothing is given. */
  readonly filled: readonly unknown[] | null;
  readonly table: DecisionTable;
};

const ENDS = [0, 1] as const;

/** One figure, or a smallest and a largest one, for each criterion with weight. */
export function CriterionOptions({ id, field, value, filled, table }: Props) {
  const words = useWords("options", "parameters");
  const { options: text, parameters, say } = words;
  const given = byIndicator(value, table);
  const set = table.criteria.filter(({ indicator }) => given[indicator] !== undefined).length;
  const change = (indicator: string, entry: unknown) =>
    commit((before) => withOption(before, field.path, { ...given, [indicator]: entry ?? undefined }));

  return (
    <details>
      <summary>
        <strong>{parameters[field.words].title}</strong> <span className="small soft">{set > 0 ? text.set(set) : text.nothing}</span>
      </summary>
      <p className="small soft">
        {parameters[field.words].description}
        <Gap />
        {text.filled}
      </p>
      {table.criteria.map(({ indicator, definition }, j) => {
        const name = text.inUnit(say(definition.name), say(definition.unit));
        if (field.kind === "by-criterion")
          return (
            <NumberField
              key={indicator}
              field={`${id}:${indicator}`}
              label={name}
              value={numberOr(given[indicator])}
              range={field.range}
              placeholder={shown(words, filled?.[j], definition)}
              onChange={(figure) => change(indicator, figure)}
            />
          );
        const [pair, standing] = [pairOf(given[indicator]), pairOf(filled?.[j])];
        return ENDS.map((end) => (
          <NumberField
            key={`${indicator} ${end}`}
            field={`${id}:${indicator}:${end}`}
            label={(end === 0 ? text.smallest : text.largest)(name)}
            value={numberOr(pair[end])}
            range={[null, null]}
            placeholder={shown(words, standing[end], definition)}
            onChange={(figure) => {
              const next = ENDS.map((at) => (at === end ? figure : numberOr(pair[at])));
              change(indicator, next.some((bound) => bound !== null) ? next : null);
            }}
          />
        ));
      })}
    </details>
  );
}

function byIndicator(value: unknown, { criteria }: DecisionTable): Readonly<Record<string, unknown>> {
  if (Array.isArray(value)) return Object.fromEntries(criteria.map(({ indicator }, j) => [indicator, value[j] ?? undefined]));
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function pairOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function numberOr(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

/** What an empty field counts as, as the indicator's figures are printed. */
function shown({ options: text, format }: Words<"options">, value: unknown, definition: Indicator): string {
  return typeof value === "number" ? format.value(definition, value) : text.nothing;
}
