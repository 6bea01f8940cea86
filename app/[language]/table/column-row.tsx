"use client";

import { memo } from "react";
import { useWords } from "#words";
import type { Direction } from "@/lib/madm/problem";
import type { ColumnFacts } from "@/lib/tables/columns";
import { NumberField } from "../../_components/fields/number-field";

/** Whether a column counts, which way and how much. */
export type Setting = { readonly counts: boolean; readonly direction: Direction; readonly weight: number };

type Props = {
  readonly table: number;
  readonly column: ColumnFacts;
  readonly setting: Setting;
  readonly set: (at: number, more: Partial<Setting>) => void;
};

/** One column: whether it counts, which way and how much. There may be many, so each is drawn again only when it changes. */
export const ColumnRow = memo(function ColumnRow({ table, column, setting, set }: Props) {
  const { table: tableScreenText, format, t } = useWords("table");
  const text = tableScreenText;
  const { at, name, numbers, filled } = column;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <input
          type="checkbox"
          aria-label={text.countsOf(name)}
          checked={setting.counts}
          disabled={numbers === 0}
          onChange={(event) => set(at, { counts: event.target.checked })}
        />
      </td>
      <td className="number">{text.numbersOf(format.number(numbers, 0), format.number(filled, 0))}</td>
      <td>
        {setting.counts && (
          <select
            aria-label={text.directionOf(name)}
            value={setting.direction}
            onChange={(event) => set(at, { direction: event.target.value as Direction })}
          >
            <option value="benefit">{t.directions.benefit}</option>
            <option value="cost">{t.directions.cost}</option>
          </select>
        )}
      </td>
      <td>
        {setting.counts && (
          <NumberField
            hideLabel
            field={`table:${table}:${at}`}
            label={text.weightOf(name)}
            value={setting.weight}
            range={[0, null]}
            onChange={(weight) => set(at, { weight: weight ?? 0 })}
          />
        )}
      </td>
    </tr>
  );
});
