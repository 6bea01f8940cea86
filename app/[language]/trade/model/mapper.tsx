"use client";

import { useState } from "react";
import { useWords } from "#words";
import type { Look } from "@/lib/gravity/file/look";
import { guessMapping, type Mapping, partiesOf } from "@/lib/gravity/file/mapping";
import { reportsIn, type Side, sides } from "@/lib/gravity/file/sides";
import { SelectField } from "../../../_components/fields/select-field";
import { Table } from "../../../_components/table";
import { SignField, Twofold } from "../../../_components/tables/sign-field";
import styles from "./model.module.css";
import type { Model } from "./use-model";

const ROLES = ["exporter", "importer", "year", "trade"] as const;
const KINDS = ["number", "text", "out"] as const;

/** Asks which column of the user's file is what, the guess filled in. */
export function Mapper({ look, model: { state, read } }: { readonly look: Look; readonly model: Model }) {
  const { model: text } = useWords("model");
  const [mapping, setMapping] = useState<Mapping>(() => guessMapping(look));
  const own = text.own;
  const taken = ROLES.map((role) => mapping[role]).filter((at) => at !== null);
  const reports = reportsIn(look);
  /** The other side reports: who stood for the exporter imports, and its other flow counts. */
  const turn = (side: Side) =>
    setMapping((before) => ({
      ...before,
      ...(reports && partiesOf(reports, side)),
      reports: before.reports && { ...before.reports, side },
    }));
  const twice = new Set(taken).size < taken.length;
  /** Columns of numbers that nobody can read until the decimal sign is chosen. */
  const open = look.columns.filter(
    ({ numeric, twofold }, at) =>
      twofold && typeof mapping.signs !== "string" && (at === mapping.trade || (numeric && mapping.numbers.includes(at))),
  );
  const others = look.columns.map((column, at) => ({ ...column, at })).filter(({ at }) => !taken.includes(at));
  const kindOf = (at: number) => (mapping.numbers.includes(at) ? "number" : mapping.texts.includes(at) ? "text" : "out");
  const without = (list: readonly number[], at: number) => list.filter((other) => other !== at);
  function setKind(at: number, kind: string) {
    setMapping((before) => ({
      ...before,
      numbers: kind === "number" ? [...without(before.numbers, at), at] : without(before.numbers, at),
      texts: kind === "text" ? [...without(before.texts, at), at] : without(before.texts, at),
    }));
  }
  /** A column that has a part to play is nothing else besides. */
  const cleaned = (): Mapping => ({
    ...mapping,
    numbers: mapping.numbers.filter((at) => !taken.includes(at)).sort((a, b) => a - b),
    texts: mapping.texts.filter((at) => !taken.includes(at)).sort((a, b) => a - b),
  });

  return (
    <section className="stack" aria-label={own.map} data-testid="mapper">
      <h2>{own.map}</h2>
      <p className={styles.text}>{own.mapIntro}</p>
      <div className={styles.settings}>
        {reports && (
          <SelectField
            label={own.reporting}
            value={mapping.exporter === reports.reporter ? "exporter" : "importer"}
            onChange={(side) => turn(side === "exporter" ? "exporter" : "importer")}
          >
            {sides.map((side) => (
              <option key={side} value={side}>
                {own.sides[side]}
              </option>
            ))}
          </SelectField>
        )}
        {ROLES.map((role) => (
          <SelectField
            key={role}
            label={own.roles[role]}
            value={String(mapping[role] ?? "")}
            onChange={(value) => setMapping((before) => ({ ...before, [role]: value === "" ? null : Number(value) }))}
          >
            {role === "year" && <option value="">{own.noYear}</option>}
            {look.columns.map(({ name }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their place, and two may bear one name
              <option key={at} value={at}>
                {name}
              </option>
            ))}
          </SelectField>
        ))}
        <SignField sign={mapping.signs} readAs={(sign) => setMapping((before) => ({ ...before, signs: sign ?? look.signs }))} />
      </div>
      <Twofold columns={open} />
      {twice && (
        <p className="warn" role="alert">
          {own.twice}
        </p>
      )}
      {others.length > 0 && (
        <details open={others.length <= 12}>
          <summary>{own.others}</summary>
          <div className={`${styles.settings} ${styles.opened}`}>
            {others.map(({ name, at }) => (
              <SelectField key={at} label={own.as(name)} value={kindOf(at)} onChange={(kind) => setKind(at, kind)}>
                {KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {own.kinds[kind]}
                  </option>
                ))}
              </SelectField>
            ))}
          </div>
        </details>
      )}
      <Table small className={styles.narrow} caption={own.sample} testId="sample" heads={[...look.columns.map(({ name }) => name)]}>
        {look.sample.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file that stays as it is
          <tr key={row}>
            {look.columns.map((_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <td key={at}>{cells[at]}</td>
            ))}
          </tr>
        ))}
      </Table>
      <div>
        <button
          type="button"
          className="primary"
          disabled={twice || open.length > 0 || state.busy !== null}
          onClick={() => read(cleaned())}
        >
          {own.read}
        </button>
      </div>
    </section>
  );
}
