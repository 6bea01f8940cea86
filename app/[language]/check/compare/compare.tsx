"use client";

import { useMemo, useState } from "react";
import { useWords } from "#words";
import { type Dimension, dimensions, variantsOf } from "@/lib/comparison/variants";
import type { Decision } from "@/lib/decision/schema";
import { buildTable, type DecisionTable } from "@/lib/problem/table";
import { Unranked } from "../../../_components/answer/unranked";
import { variantName } from "../../../_components/answer/variant-name";
import { SelectField } from "../../../_components/fields/select-field";
import { Parts } from "../../../_components/frame/parts";
import { useDataset, useDecision } from "../../../_state/provider";
import { SlopeChart } from "../slope-chart";
import { Agreement } from "./agreement";
import { Disagreements } from "./disagreements";
import { RankTable } from "./rank-table";
import { Refused } from "./refused";

/** More lines of fate than this cannot be told apart; the table holds them all. */
const MOST_DRAWN = 8;

/** The same decision under other methods, normalisations and weightings, and beside another decision. */
export function Compare({ sent }: { readonly sent: Decision | null }) {
  const words = useWords("compare");
  const { compare: compareText, say } = words;
  const dataset = useDataset();
  const decision = useDecision(sent);
  const [dimension, setDimension] = useState<Dimension>("method");
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const variants = useMemo(() => variantsOf(decision, dataset, dimension), [decision, dataset, dimension]);
  const table = useMemo(() => buildTable(decision, dataset), [decision, dataset]);
  const ranked = variants.filter((variant) => variant.ranking !== null);
  const refused = variants.filter((variant) => variant.ranking === null);
  const shown = ranked.filter((variant) => variant.current || !left.has(`${dimension}:${variant.id}`));
  const markets = table.markets.map(({ name }) => say(name));
  const drawn = shown.filter((variant, at) => variant.current || at < MOST_DRAWN).slice(-MOST_DRAWN);
  const tick = (id: string) =>
    setLeft((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });

  return (
    <div className="screen close">
      <div className="stack">
        <h1>{compareText.title}</h1>
        <p className="soft">{compareText.intro}</p>
        <Parts />
      </div>
      <SelectField label={compareText.vary} value={dimension} onChange={(value) => setDimension(value as Dimension)}>
        {dimensions.map((id) => (
          <option key={id} value={id}>
            {compareText.dimensions[id]}
          </option>
        ))}
      </SelectField>
      {variants.length === 0 && <Nothing table={table} decision={decision} />}
      {variants.length > 0 && (
        <>
          <fieldset className="ticks">
            <legend className="small soft">{compareText.shown}</legend>
            {ranked.map((variant) => (
              <label key={variant.id}>
                <input
                  type="checkbox"
                  disabled={variant.current}
                  checked={shown.includes(variant)}
                  onChange={() => tick(`${dimension}:${variant.id}`)}
                />
                {variantName(words, variant)}
                {variant.current && <span className="small soft">{words.format.bracketed("", compareText.current)}</span>}
              </label>
            ))}
          </fieldset>
          <Refused variants={refused} table={table} />
          <SlopeChart
            columns={drawn.flatMap((variant) => {
              const { id, current, ranking } = variant;
              return ranking ? [{ id, current, name: variantName(words, variant), ranks: ranking.ranks }] : [];
            })}
            markets={table.markets.map(({ iso3, name }) => ({ id: iso3, name: say(name) }))}
            name={(market) => compareText.chartName(drawn.length, market)}
            title={compareText.chartTitle[dimension]}
          />
          {shown.length > MOST_DRAWN && <p className="small soft">{compareText.mostDrawn(MOST_DRAWN)}</p>}
          <RankTable variants={shown} markets={markets} />
          <Disagreements variants={shown} table={table} />
          <Agreement variants={shown} markets={markets} />
        </>
      )}
    </div>
  );
}

/** Why there is nothing to compare, and what would help. */
function Nothing({ table: { markets, criteria }, decision }: { readonly table: DecisionTable; readonly decision: Decision }) {
  const words = useWords("compare");
  const text = words.compare;
  if (markets.length === 0) return <Unranked reason="no-market" so={text.nothing} />;
  if (criteria.length === 0) return <Unranked reason="no-weight" so={text.nothing} />;
  return <p>{text.noNormalisation(variantName(words, { dimension: "method", id: decision.method.id }))}</p>;
}
