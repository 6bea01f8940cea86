"use client";

import { useRef } from "react";
import { useWords } from "#words";
import { type RegionId, regionIds } from "@/lib/dataset/ids";
import { withPreset } from "@/lib/decision/presets";
import type { Decision } from "@/lib/decision/schema";
import type { Unanswered } from "@/lib/evaluate";
import { methods } from "@/lib/madm/registry";
import { IssueList } from "../../_components/issue-list";
import { useDataset } from "../../_state/provider";
import { commit } from "../../_state/store";
import styles from "./no-ranking.module.css";

type Props = {
  readonly evaluation: Unanswered;
  /** The method and options under which a ranking was last computed on this visit. */
  readonly worked: Decision["method"] | null;
};

/** Why there is no ranking and what to do about it. */
export function NoRanking({ evaluation, worked }: Props) {
  const { say, t, unanswered } = useWords("unanswered");
  const { markets } = useDataset();
  const title = t.noAnswer[evaluation.reason];
  const help = unanswered.help[evaluation.reason];
  const method = methods.find(({ id }) => id === worked?.id);
  const state = useRef<HTMLDivElement>(null);
  /** The notice goes with its reason: the keyboard's place is then with the ranking it made room for. */
  const mend = (change: (decision: Decision) => Decision) => {
    state.current?.closest("section")?.focus();
    commit(change);
  };
  const tickRegion = (region: RegionId) =>
    mend((before) => ({ ...before, markets: markets.filter((market) => market.region === region).map((market) => market.iso3) }));
  return (
    <div ref={state} className={styles.state} role="alert">
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
        <button type="button" onClick={() => mend((before) => withPreset(before, "even"))}>
          {t.weights.resetAll}
        </button>
      )}
      {evaluation.reason === "no-figure" && (
        <button type="button" onClick={() => mend((before) => ({ ...before, gaps: "regional-median" }))}>
          {t.gaps["regional-median"]}
        </button>
      )}
      {evaluation.reason === "refused" && method && worked && (
        <button type="button" onClick={() => mend((before) => ({ ...before, method: worked }))}>
          {t.weights.backTo(say(method.name))}
        </button>
      )}
      <IssueList issues={evaluation.issues} table={evaluation.table} />
    </div>
  );
}
