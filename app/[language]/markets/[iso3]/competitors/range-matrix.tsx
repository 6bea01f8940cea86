"use client";

import { useState } from "react";
import { useWords } from "#words";
import type { Position } from "@/lib/lanchester/position";
import { type Battle, battles, type Range, rangeMatrix } from "@/lib/lanchester/range";
import { SelectField } from "../../../../_components/fields/select-field";
import { Gap } from "../../../../_components/gap";
import { Table } from "../../../../_components/table";
import styles from "./compete.module.css";

type Props = {
  readonly position: Position;
  /** True where the own share is a firm's: only then are its neighbours somebody's to attack. */
  readonly firms: boolean;
  readonly nameOf: (name: string) => string;
};

/** More suppliers than this make a table nobody reads. The own side is always among them. */
const MOST = 8;

/** Everyone against everyone: how many times the row's share the column's is, and whether that is within range. */
export function RangeMatrix({ position, firms, nameOf }: Props) {
  const { position: positionText, compete: competeText, format } = useWords("compete", "position");
  const text = competeText.range;
  const [chosen, setChosen] = useState<Battle | null>(null);
  const battle = chosen ?? position.battle;
  const shown = position.suppliers.filter((supplier, i) => i < MOST || supplier.own);
  const matrix = rangeMatrix(
    shown.map((supplier) => supplier.sharePct),
    battle,
  );
  return (
    <div className="stack">
      <h2>{competeText.rangeTitle}</h2>
      <SelectField label={text.factor} value={battle} onChange={(next) => setChosen(next as Battle)}>
        {battles.map((one) => (
          <option key={one} value={one}>
            {positionText.battles[one]}
          </option>
        ))}
      </SelectField>
      <p className="small">
        {position.ruler ? text.ruler(nameOf(position.ruler)) : text.noRuler}
        <Gap />
        {firms && position.justBelow.length > 0 && text.below(format.list(position.justBelow.map(nameOf)))}
        <Gap />
        {firms && position.justAbove.length > 0 && text.above(format.list(position.justAbove.map(nameOf)))}
      </p>
      <Table
        small
        className={styles.matrix}
        caption={text.caption}
        testId="range-matrix"
        heads={[text.from, ...shown.map((supplier) => nameOf(supplier.name))]}
      >
        {shown.map((supplier, i) => (
          <tr key={supplier.name} className={supplier.own ? styles.own : undefined}>
            <th scope="row">
              {nameOf(supplier.name)} <span className={`soft ${styles.share}`}>{format.pct(supplier.sharePct)}</span>
            </th>
            {shown.map((rival, j) => (
              <Cell key={rival.name} range={matrix[i]?.[j] ?? null} />
            ))}
          </tr>
        ))}
      </Table>
      <p className="small soft">{text.note}</p>
    </div>
  );
}

const marks = { contested: "≈", safe: "▲", beyond: "▼", undecidable: "?" } as const;

function Cell({ range }: { readonly range: Range | null }) {
  const { position: positionText, compete: competeText, format } = useWords("compete", "position");
  if (!range) return <td aria-label={competeText.range.self}>–</td>;
  return (
    <td className={range.relation === "safe" ? styles.safe : range.relation === "beyond" ? styles.beyond : undefined}>
      <span aria-hidden="true">{marks[range.relation]} </span>
      {range.gap !== null && `× ${format.number(range.gap, 2)}`}
      <span className="visually-hidden"> {positionText.relation[range.relation]}</span>
    </td>
  );
}
