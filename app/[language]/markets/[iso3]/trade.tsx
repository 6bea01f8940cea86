"use client";

import { useMemo } from "react";
import { useWords } from "#words";
import type { CustomsFigure } from "@/lib/dataset/customs/schema";
import { mirrorGap } from "@/lib/dataset/mirror/gaps";
import type { Flow, Source, SupplierShare } from "@/lib/dataset/schema";
import { customsSeries, flowSeries, shareSeries } from "@/lib/trade/series/from-data";
import { mirrorText } from "../../../_components/position/mirror-text";
import { Changes } from "../../../_components/series/changes";
import { partyName } from "../../../_components/series/names";
import { SeriesFigure } from "../../../_components/series/series-figure";
import { useDataset } from "../../../_state/provider";
import styles from "./market-page.module.css";

/** Whatever is held of one market's trade; which exporter is looked at is decided in the browser. */
export type MarketTrade = {
  readonly flows: readonly Flow[];
  readonly shares: readonly SupplierShare[];
  readonly customs: readonly CustomsFigure[];
  readonly sources: readonly Source[];
};

type Props = { readonly iso3: string; readonly exporter: string; readonly trade: MarketTrade };

/** The exporter's trade with the market: size, trend, share and steadiness, by each reporter and source on its own. */
export function Trade({ iso3, exporter, trade: { flows, shares, customs, sources } }: Props) {
  const words = useWords("market", "position", "trade");
  const { trade: text } = words.market;
  const dataset = useDataset();
  const [seller, buyer] = [partyName(words, dataset, exporter), partyName(words, dataset, iso3)];
  const { bought, sold, share, declared } = useMemo(
    () => ({
      bought: flowSeries(flows, iso3, exporter, "imports"),
      sold: flowSeries(flows, exporter, iso3, "exports"),
      share: shareSeries(shares, iso3, exporter),
      declared: customsSeries(customs, exporter, iso3, "exports", "year"),
    }),
    [flows, shares, customs, iso3, exporter],
  );
  const gap = mirrorGap(dataset, exporter, iso3);
  const all = [...bought, ...sold, ...declared, ...share];
  return (
    <section id="trade" className="stack" aria-label={text.title(seller)}>
      <h2>{text.title(seller)}</h2>
      {bought.length === 0 && <p>{text.noneOf(buyer, seller)}</p>}
      {sold.length + declared.length === 0 && <p>{text.noneOf(seller, buyer)}</p>}
      {share.length === 0 && <p>{text.noShare(buyer, seller)}</p>}
      {gap && <p className={styles.warn}>{mirrorText(words, dataset, gap)}</p>}
      <Changes series={all} sources={sources} named />
      <div className={styles.charts}>
        {[bought, sold, share].map(
          (series) => series[0] && <SeriesFigure key={`${series[0].reporter} ${series[0].unit}`} series={series} sources={sources} />,
        )}
      </div>
    </section>
  );
}
