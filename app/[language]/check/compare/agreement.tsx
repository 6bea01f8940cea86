"use client";

import { useMemo, useState } from "react";
import { useWords } from "#words";
import type { Variant } from "@/lib/comparison/variants";
import { agree } from "@/lib/madm/agreement/agree";
import { consensus, consensusMethods } from "@/lib/madm/agreement/consensus";
import { measures } from "@/lib/madm/agreement/registry";
import { Refusal } from "@/lib/math/refusal";
import { variantName } from "../../../_components/answer/variant-name";
import { SelectField } from "../../../_components/fields/select-field";
import { number, Table } from "../../../_components/table";
import { Heat } from "./heat";

type Props = { readonly variants: readonly Variant[]; readonly markets: readonly string[] };

/** How far each pair of variants agrees, and what they say together. */
export function Agreement({ variants, markets }: Props) {
  const words = useWords("agreement", "compare");
  const { compare: compareText, format, say, t } = words;
  const agreementText = (value: number | null) => (value === null ? compareText.undefined : format.number(value, 2));
  const [id, setId] = useState("kendall-b");
  const rankings = useMemo(() => variants.map((variant) => variant.ranking?.ranks ?? new Int32Array()), [variants]);
  const cells = useMemo(() => rankings.map((one) => rankings.map((other) => agreementOf(id, one, other))), [rankings, id]);
  const measure = measures.find((entry) => entry.id === id);
  if (variants.length < 2 || markets.length < 2) return null;
  return (
    <section className="stack">
      <h2>{compareText.agreement}</h2>
      <SelectField label={compareText.measure} value={id} onChange={setId}>
        {measures.map((entry) => (
          <option key={entry.id} value={entry.id}>
            {say(entry.name)}
          </option>
        ))}
      </SelectField>
      <Heat
        names={variants.map((variant) => variantName(words, variant))}
        cells={cells}
        measure={measure ? say(measure.name) : id}
        tableId="all-agreement"
      />
      <details>
        <summary className="small">{t.app.showTable}</summary>
        <Table
          id="all-agreement"
          small
          caption={compareText.agreementCaption(measure ? say(measure.name) : id)}
          name={compareText.agreement}
          heads={["", ...variants.map((variant) => number(variantName(words, variant)))]}
        >
          {variants.map((variant, i) => (
            <tr key={variant.id}>
              <th scope="row">{variantName(words, variant)}</th>
              {variants.map((other, j) => (
                <td key={other.id} className="number">
                  {i === j ? "" : agreementText(cells[i]?.[j] ?? null)}
                </td>
              ))}
            </tr>
          ))}
        </Table>
      </details>
      <Consensus rankings={rankings} markets={markets} />
    </section>
  );
}

/** How far two rankings agree; `null` where the measure says nothing of them. */
function agreementOf(measure: string, x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  try {
    return agree(measure, x, y);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function Consensus({ rankings, markets }: { readonly rankings: readonly ArrayLike<number>[]; readonly markets: readonly string[] }) {
  const { format, compare: compareText, say, t } = useWords("agreement", "compare");
  const found = useMemo(() => consensusMethods.map((entry) => ({ entry, ranks: consensus(entry.id, rankings).ranks })), [rankings]);
  const order = markets.map((_, i) => i).sort((a, b) => (found[0]?.ranks[a] ?? 0) - (found[0]?.ranks[b] ?? 0));
  return (
    <Table
      small
      caption={format.labelled(compareText.consensus, compareText.consensusCaption)}
      name={compareText.consensus}
      heads={[t.ranking.market, ...found.map(({ entry }) => number(say(entry.name)))]}
    >
      {order.map((i) => (
        <tr key={i}>
          <th scope="row">{markets[i]}</th>
          {found.map(({ entry, ranks }) => (
            <td key={entry.id} className="number">
              {ranks[i]}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}
