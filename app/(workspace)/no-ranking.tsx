"use client";

import { type RegionId, regionIds } from "@/lib/dataset/ids";
import { withPreset } from "@/lib/decision/presets";
import type { Unanswered } from "@/lib/evaluate";
import { IssueList } from "../_components/issue-list";
import { t } from "../_components/words";
import { useDataset } from "../_state/provider";
import { commit } from "../_state/store";
import styles from "./no-ranking.module.css";

/** Why there is no ranking and what to do about it. */
export function NoRanking({ evaluation }: { readonly evaluation: Unanswered }) {
  const { markets } = useDataset();
  const { title, help } = t.noAnswer[evaluation.reason];
  const tickRegion = (region: RegionId) =>
    commit((before) => ({ ...before, markets: markets.filter((market) => market.region === region).map((market) => market.iso3) }));
  return (
    <div className={styles.state} role="alert">
      <h2>{title}</h2>
      <p>{help}</p>
      {evaluation.reason === "no-market" && (
        <div className="row">
          {regionIds.map((region) => (
            <button key={region} type="button" onClick={() => tickRegion(region)}>
              {t.regions[region]}
            </button>
          ))}
        </div>
      )}
      {evaluation.reason === "no-weight" && (
        <button type="button" onClick={() => commit((before) => withPreset(before, "even"))}>
          {t.weights.resetAll}
        </button>
      )}
      {evaluation.reason === "no-figure" && (
        <button type="button" onClick={() => commit((before) => ({ ...before, gaps: "regional-median" }))}>
          {t.gaps["regional-median"]}
        </button>
      )}
      <IssueList issues={evaluation.issues} table={evaluation.table} />
    </div>
  );
}
