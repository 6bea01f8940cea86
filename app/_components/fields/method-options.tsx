"use client";

import { useWords } from "#words";
import { optionAt, withOption } from "@/lib/decision/options";
import type { Decision } from "@/lib/decision/schema";
import type { Method } from "@/lib/madm/method";
import { readOptions } from "@/lib/madm/options";
import { type OptionField, optionFields } from "@/lib/madm/schema/fields";
import { filledIn } from "@/lib/problem/method-options";
import type { DecisionTable } from "@/lib/problem/table";
import { commit } from "../../_state/store";
import styles from "./method-options.module.css";
import { CriterionOptions } from "./method-options-by-criterion";
import { NumberField } from "./number-field";
import { SelectField } from "./select-field";

type Props = { readonly method: Method; readonly decision: Decision; readonly table: DecisionTable };

/** The options of a ranking method besides its normalisation, as its own schema declares them. */
export function MethodOptions({ method, decision, table }: Props) {
  const { options: text, parameters, say } = useWords("options", "parameters");
  const { options } = decision.method;
  const fields = optionFields(method, options).filter(({ path }) => path[0] !== "normalisation");
  const standards = readOptions(method.parameters, {}).values;
  return (
    <fieldset className={styles.options}>
      <legend className="small soft">{text.legend(say(method.name))}</legend>
      {fields.map((field) => {
        const key = field.path.join(".");
        const [value, standard] = [optionAt(options, field.path), optionAt(standards, field.path)];
        if (field.kind === "choice") return <Choice key={key} field={field} value={value ?? standard} />;
        if (field.kind === "number")
          return (
            <NumberField
              key={key}
              field={`option:${method.id}:${key}`}
              label={text.labelled(parameters[field.words].title, parameters[field.words].description)}
              value={typeof value === "number" ? value : null}
              range={field.range}
              placeholder={String(standard)}
              onChange={(number) => commit((before) => withOption(before, field.path, number ?? undefined))}
            />
          );
        const standing = table.markets.length > 0 ? filledIn(field.path, options, table) : null;
        return <CriterionOptions key={key} id={`option:${method.id}:${key}`} field={field} value={value} filled={standing} table={table} />;
      })}
    </fieldset>
  );
}

type ChoiceProps = { readonly field: Extract<OptionField, { kind: "choice" }>; readonly value: unknown };

/** A choice for the whole table. Where a file names one for each criterion, that stays until another is chosen. */
function Choice({ field, value }: ChoiceProps) {
  const { options: text, parameters } = useWords("options", "parameters");
  const each = Array.isArray(value);
  return (
    <div>
      <SelectField
        label={text.labelled(parameters[field.words].title, parameters[field.words].description)}
        value={each ? "" : String(value)}
        onChange={(choice) => commit((before) => withOption(before, field.path, choice))}
      >
        {each && <option value="">{text.oneEach}</option>}
        {field.choices.map((choice) => (
          <option key={choice} value={choice}>
            {text.functions[choice] ?? choice}
          </option>
        ))}
      </SelectField>
      <p className="small soft">{text.oneForAll}</p>
    </div>
  );
}
