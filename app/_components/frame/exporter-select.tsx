"use client";

import { useId, useMemo } from "react";
import type { Decision } from "@/lib/decision/schema";
import { bring } from "../../_state/parts";
import { useDataset, useDecision } from "../../_state/provider";
import { commit } from "../../_state/store";
import { language, say, t } from "../words";

/** Countries by their code in which nobody lives who could sell anything. */
export const UNPEOPLED = ["ATA", "ATF", "BVT", "HMD", "SGS", "UMI"];

/** Where the goods come from. Origins with import shares in the data stand first; any other country can be chosen too. */
export function ExporterSelect() {
  const dataset = useDataset();
  const id = useId();
  const decision = useDecision(null);
  const { exporter } = decision;
  const { known, others } = useMemo(() => {
    const suppliers = new Set(dataset.supplierShares.map((share) => share.supplier));
    const byName = [...dataset.countries].sort((a, b) => say(a.name).localeCompare(say(b.name), language));
    const options = (countries: typeof byName) =>
      countries.map((country) => (
        <option key={country.iso3} value={country.iso3}>
          {say(country.name)}
        </option>
      ));
    return {
      known: options(byName.filter((country) => suppliers.has(country.iso3))),
      others: options(byName.filter(({ iso3 }) => !suppliers.has(iso3) && !UNPEOPLED.includes(iso3))),
    };
  }, [dataset]);
  // The country's figures come first, so that nobody reads an order without them. A city is of the country left.
  const choose = async (iso3: string) => {
    const change = ({ city: _, ...before }: Decision): Decision => ({ ...before, exporter: iso3 });
    await bring(change(decision), dataset.version);
    commit(change);
  };
  return (
    <div className="row">
      <label htmlFor={id} className="small soft">
        {t.tools.exporter}
      </label>
      <select id={id} value={exporter} onChange={(event) => choose(event.target.value)}>
        <optgroup label={t.tools.withFigures}>{known}</optgroup>
        <optgroup label={t.tools.otherOrigins}>{others}</optgroup>
      </select>
    </div>
  );
}
