"use client";

import { useWords } from "#words";
import type { Position } from "@/lib/lanchester/position";
import { type StructureVariantId, structureOf, structureVariantIds, structureVariants } from "@/lib/lanchester/structure";
import { SelectField } from "../../../../_components/fields/select-field";
import { changeCompetition } from "../../../../_components/position/change-competition";
import { Table } from "../../../../_components/table";
import styles from "./compete.module.css";

type Props = { readonly iso3: string; readonly position: Position; readonly editable: boolean };

/** The market type by every published variant. They differ, so the one in use is printed and can be chosen. */
export function Structures({ iso3, position, editable }: Props) {
  const { position: positionText, compete: competeText, format, say, t } = useWords("compete", "lanchester", "position");
  const text = competeText.structure;
  const { definition, own, suppliers, absent, rest } = position;
  const shares = {
    definition,
    ownName: own.name,
    ownPct: own.sharePct,
    suppliers,
    absent,
    restPct: rest.sharePct,
    hiddenPct: rest.largestPct,
  };
  const used = position.structure.variant.id;
  return (
    <div className="stack">
      <h2>{text.title}</h2>
      {editable && (
        <SelectField
          label={text.use}
          value={used}
          onChange={(structureVariant) => changeCompetition(iso3, { structureVariant: structureVariant as StructureVariantId })}
        >
          {structureVariantIds.map((id) => (
            <option key={id} value={id}>
              {say(structureVariants[id].name)}
            </option>
          ))}
        </SelectField>
      )}
      <Table fits small caption={text.caption} testId="structures" heads={[text.variant, positionText.structure]}>
        {structureVariantIds.map((id) => {
          const { type } = structureOf(shares, id);
          return (
            <tr key={id} className={id === used ? styles.own : undefined}>
              <th scope="row">
                {say(structureVariants[id].name)}
                {id === used && format.bracketed("", text.used)}
              </th>
              <td>{type ? positionText.structures[type] : t.app.unknown}</td>
            </tr>
          );
        })}
      </Table>
      {position.structure.notes.map((note) => (
        <p key={note} className="small soft">
          {positionText.structureNotes[note]()}
        </p>
      ))}
      <p className="small soft">{text.note}</p>
    </div>
  );
}
