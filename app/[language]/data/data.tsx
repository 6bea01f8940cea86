"use client";

import { useSearchParams } from "next/navigation";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useWords } from "#words";
import { ALL_SELLERS } from "@/lib/dataset/parts/parts";
import type { Source } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import { countryName } from "@/lib/report/names";
import { type Filters, noFilters, observationsBy, readFilters, writeFilters } from "@/lib/report/observations";
import { Contents } from "../../_components/contents";
import { Parts } from "../../_components/frame/parts";
import { Gap } from "../../_components/gap";
import { bringParts, useParts } from "../../_state/parts";
import { useDataset, useDecision } from "../../_state/provider";
import { Coverage } from "./coverage";
import { FilterForm } from "./filter-form";
import { Observations } from "./observations";
import { Sources } from "./sources";
import { StandIns } from "./stand-ins";

const parts = ["figures", "coverage", "sources", "standIns"] as const;

type Props = { readonly sent: Decision | null; readonly sources: readonly Source[]; readonly count: number };

/**
 * Every figure with its source, licence and doubts; what is missing; and who publishes it all.
 *
 * @param count of all figures held, also of those that the browser has not fetched
 */
export function Data({ sent, sources, count }: Props) {
  const words = useWords("data", "report", "workings");
  const { data: dataText, report: reportText, say, format } = words;
  const dataset = useDataset();
  const { exporter } = useDecision(sent);
  const [filters, setFilters] = useFilters();
  const wanted = useDeferredValue(filters);
  const isComing = useParts((parts) => wanted.from === "all" && !parts.has(ALL_SELLERS));
  useEffect(() => {
    if (isComing) void bringParts([ALL_SELLERS], dataset.version);
  }, [isComing, dataset.version]);
  const found = useMemo(() => observationsBy(wanted, dataset, exporter, words), [wanted, dataset, exporter, words]);
  const figures = useRef<HTMLElement>(null);
  const exporterName = say(countryName(dataset, exporter));

  /** The button that clears goes away with the message it stands in, so the focus goes on to the first filter. */
  function clear() {
    setFilters(noFilters);
    figures.current?.querySelector("input")?.focus();
  }

  return (
    <div className="screen">
      <div className="heading">
        <h1>{dataText.title}</h1>
        <Parts />
        <p className="soft">
          {dataText.intro(format.count(count), dataset.markets.length, dataset.indicators.length)}
          <Gap />
          {reportText.dataVersion(dataset.version)}
        </p>
        <Contents label={dataText.onThisPage} parts={parts.map((part) => [part, dataText.parts[part]])} />
      </div>
      <section ref={figures} id="figures" className="stack" aria-label={dataText.parts.figures}>
        <h2>{dataText.parts.figures}</h2>
        <FilterForm filters={filters} onChange={setFilters} exporter={exporterName} />
        <Observations found={found} isComing={isComing} onClear={clear} />
      </section>
      <section id="coverage" className="stack" aria-label={dataText.parts.coverage}>
        <h2>{dataText.parts.coverage}</h2>
        <Coverage exporter={exporter} exporterName={exporterName} />
      </section>
      <section id="sources" className="stack" aria-label={dataText.parts.sources}>
        <h2>{dataText.parts.sources}</h2>
        <Sources sources={sources} />
      </section>
      <section id="standIns" className="stack" aria-label={dataText.parts.standIns}>
        <h2>{dataText.parts.standIns}</h2>
        <StandIns exporter={exporter} />
      </section>
    </div>
  );
}

/** The filters, kept in the address without a step in the browser's history; an address opened anew sets them. */
function useFilters(): readonly [Filters, (filters: Filters) => void] {
  const dataset = useDataset();
  const query = useSearchParams();
  const [filters, setFilters] = useState(() => readFilters(query, dataset));
  const [seen, setSeen] = useState(query);
  if (seen !== query) {
    setSeen(query);
    const asked = readFilters(query, dataset);
    if (writeFilters(asked) !== writeFilters(filters)) setFilters(asked);
  }
  function change(next: Filters) {
    setFilters(next);
    const written = writeFilters(next);
    window.history.replaceState(null, "", `${window.location.pathname}${written && `?${written}`}${window.location.hash}`);
  }
  return [filters, change];
}
