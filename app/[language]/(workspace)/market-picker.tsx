"use client";

import { useWords } from "#words";
import { marketGroups } from "@/lib/dataset/ids";
import type { Decision } from "@/lib/decision/schema";
import { useDataset } from "../../_state/provider";
import { commit } from "../../_state/store";
import styles from "./market-picker.module.css";

/** Tick markets in and out, one by one or by region. The exporter's own country cannot be ticked. */
export function MarketPicker({ decision }: { readonly decision: Decision }) {
  const { format, say, t } = useWords();
  const { markets } = useDataset();
  const tick = (ids: readonly string[], on: boolean) =>
    commit((before) => ({
      ...before,
      markets: on ? [...new Set([...before.markets, ...ids])] : before.markets.filter((id) => !ids.includes(id)),
    }));

  return (
    <div id="markets" tabIndex={-1} className="stack">
      <h2>{t.weights.markets}</h2>
      {marketGroups.map((region) => {
        const members = format.inOrder(
          markets.filter((market) => market.region === region),
          ({ name }) => say(name),
        );
        if (members.length === 0) return null;
        const ids = members.map((market) => market.iso3);
        return (
          <fieldset key={region}>
            <legend className={styles.legend}>{t.regions[region]}</legend>
            <span className={styles.all}>
              <button
                type="button"
                className="link small"
                aria-label={format.labelled(t.regions[region], t.weights.all)}
                onClick={() => tick(ids, true)}
              >
                {t.weights.all}
              </button>{" "}
              <button
                type="button"
                className="link small"
                aria-label={format.labelled(t.regions[region], t.weights.noneOf)}
                onClick={() => tick(ids, false)}
              >
                {t.weights.noneOf}
              </button>
            </span>
            <div className={styles.grid}>
              {members.map((market) => (
                <label key={market.iso3} className={styles.tick}>
                  <input
                    type="checkbox"
                    disabled={market.iso3 === decision.exporter}
                    checked={decision.markets.includes(market.iso3) && market.iso3 !== decision.exporter}
                    onChange={(event) => tick([market.iso3], event.target.checked)}
                  />
                  {say(market.name)}
                  {market.iso3 === decision.exporter && <span className="small soft">{format.bracketed("", t.weights.homeMarket)}</span>}
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
    </div>
  );
}
