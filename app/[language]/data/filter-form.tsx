"use client";

import { useId } from "react";
import { useWords } from "#words";
import { pillarIds } from "@/lib/dataset/ids";
import { observationStatus } from "@/lib/dataset/schema";
import { type Filters, orders } from "@/lib/report/observations";
import { SelectField } from "../../_components/fields/select-field";
import { useDataset } from "../../_state/provider";
import styles from "./data.module.css";

type Props = { readonly filters: Filters; readonly onChange: (filters: Filters) => void; readonly exporter: string };

/** The conditions a figure has to meet to be shown. */
export function FilterForm({ filters, onChange, exporter }: Props) {
  const { data: dataText, say, t } = useWords("data");
  const id = useId();
  const { markets, indicators, sources } = useDataset();
  const set = (change: Partial<Filters>) => onChange({ ...filters, ...change });
  const pillars = pillarIds.filter((pillar) => filters.pillar === "" || filters.pillar === pillar);

  /** An indicator of another pillar would leave nothing to show. */
  function choosePillar(pillar: string) {
    const fits = pillar === "" || indicators.some((indicator) => indicator.id === filters.indicator && indicator.pillar === pillar);
    set({ pillar, indicator: fits ? filters.indicator : "" });
  }

  return (
    <search aria-label={dataText.filters} className={`${styles.filters} no-print`}>
      <div>
        <label htmlFor={id} className="small soft">
          {dataText.text}
        </label>
        <div>
          <input
            id={id}
            type="search"
            value={filters.text}
            placeholder={dataText.textHint}
            onChange={(event) => set({ text: event.target.value })}
          />
        </div>
      </div>
      <SelectField label={dataText.market} value={filters.market} onChange={(market) => set({ market })}>
        <option value="">{dataText.any}</option>
        {markets.map((market) => (
          <option key={market.iso3} value={market.iso3}>
            {say(market.name)}
          </option>
        ))}
      </SelectField>
      <SelectField label={dataText.pillar} value={filters.pillar} onChange={choosePillar}>
        <option value="">{dataText.any}</option>
        {pillarIds.map((pillar) => (
          <option key={pillar} value={pillar}>
            {t.pillars[pillar]}
          </option>
        ))}
      </SelectField>
      <SelectField label={dataText.indicator} value={filters.indicator} onChange={(indicator) => set({ indicator })}>
        <option value="">{dataText.any}</option>
        {pillars.map((pillar) => (
          <optgroup key={pillar} label={t.pillars[pillar]}>
            {indicators
              .filter((indicator) => indicator.pillar === pillar)
              .map((indicator) => (
                <option key={indicator.id} value={indicator.id}>
                  {say(indicator.name)}
                </option>
              ))}
          </optgroup>
        ))}
      </SelectField>
      <SelectField label={dataText.source} value={filters.source} onChange={(source) => set({ source })}>
        <option value="">{dataText.any}</option>
        {sources.map((source) => (
          <option key={source.id} value={source.id}>
            {source.publisher}: {source.title}
          </option>
        ))}
      </SelectField>
      <SelectField label={dataText.status} value={filters.status} onChange={(status) => set({ status })}>
        <option value="">{dataText.any}</option>
        {observationStatus.options.map((status) => (
          <option key={status} value={status}>
            {t.status[status]}
          </option>
        ))}
      </SelectField>
      <SelectField label={dataText.years} value={filters.years} onChange={(years) => set({ years: years as Filters["years"] })}>
        <option value="latest">{dataText.yearChoices.latest}</option>
        <option value="all">{dataText.yearChoices.all}</option>
      </SelectField>
      <SelectField label={dataText.from} value={filters.from} onChange={(from) => set({ from: from as Filters["from"] })}>
        <option value="own">{dataText.fromChoices.own(exporter)}</option>
        <option value="all">{dataText.fromChoices.all}</option>
      </SelectField>
      <SelectField label={dataText.order} value={filters.order} onChange={(order) => set({ order: order as Filters["order"] })}>
        <option value="">{dataText.orders.none}</option>
        {orders.map((order) => (
          <option key={order} value={order}>
            {dataText.orders[order]}
          </option>
        ))}
      </SelectField>
    </search>
  );
}
