"use client";

import { useWords } from "#words";
import { type PillarId, pillarIds } from "@/lib/dataset/ids";
import { evenPillars } from "@/lib/decision/example";
import { presetIds, presetOf, withPreset } from "@/lib/decision/presets";
import type { Decision } from "@/lib/decision/schema";
import { criterionWeights, importanceOf, withCriterion } from "@/lib/decision/weights";
import type { Evaluation } from "@/lib/evaluate";
import { Act } from "../../_components/act";
import { Info } from "../../_components/answer/info";
import { WeightField } from "../../_components/fields/weight-field";
import { sleeping } from "../../_components/later";
import { Link } from "../../_components/link";
import { useDataset } from "../../_state/provider";
import { commit } from "../../_state/store";
import styles from "./controls.module.css";
import { MarketPicker } from "./market-picker";
import { MethodPicker } from "./method-picker";
import { PositionSwitch } from "./position-switch";
import { Thresholds } from "./thresholds";

// A notice that can come after the sliders.
const Redundancies = sleeping(() => import("../../_components/answer/redundancies").then((module) => module.Redundancies), "redundancy");

const HEAVY = 0.5;

type Props = {
  readonly evaluation: Evaluation;
  /** The method and options under which a ranking was last computed. */
  readonly worked: Decision["method"];
};

/** Everything the user sets: weights by pillar and indicator, method, rule for gaps, markets, knock-outs. */
export function Controls({ evaluation, worked }: Props) {
  const { format, say, t } = useWords();
  const { decision } = evaluation;
  const dataset = useDataset();
  const weights = criterionWeights(decision, dataset.indicators);
  const shareOfPillar = (pillar: PillarId) =>
    weights.filter((weight) => weight.pillar === pillar).reduce((sum, weight) => sum + weight.weight, 0);
  const standard = evenPillars();
  const preset = presetOf(decision);
  const heavy = weights.find((weight) => weight.weight > HEAVY);
  const nameOf = (id: string) => say(dataset.indicators.find((indicator) => indicator.id === id)?.name ?? { en: id });

  return (
    <div className="stack">
      <div>
        <h2>{t.weights.title}</h2>
        <p className="small soft">{t.weights.intro}</p>
        <Link href="/weights" className="small">
          {t.weights.guided}
        </Link>
        <p className="small soft">{t.weights.stretch}</p>
      </div>
      <fieldset>
        <legend className="small soft">{t.weights.presets}</legend>
        <div className={styles.presets}>
          {presetIds.map((id) => (
            <button key={id} type="button" aria-pressed={preset === id} onClick={() => commit((before) => withPreset(before, id))}>
              {t.presets[id]}
            </button>
          ))}
        </div>
      </fieldset>
      <div>
        {pillarIds.map((pillar) => {
          const indicators = dataset.indicators.filter((indicator) => indicator.pillar === pillar);
          return (
            <fieldset key={pillar} className={styles.pillar}>
              <legend className="visually-hidden">{t.pillars[pillar]}</legend>
              <div className={styles.pillarHead}>
                <span className={styles.swatch} data-pillar={pillar} aria-hidden="true" />
                <WeightField
                  strong
                  name={t.pillars[pillar]}
                  field={`pillar:${pillar}`}
                  value={decision.pillars[pillar]}
                  standard={standard[pillar]}
                  share={shareOfPillar(pillar)}
                  change={(before, value) => ({ ...before, pillars: { ...before.pillars, [pillar]: value } })}
                />
              </div>
              <details className={styles.criteria}>
                <summary>{t.weights.criteria(indicators.length)}</summary>
                {indicators.map((indicator) => (
                  <div key={indicator.id} className={styles.criterion}>
                    <WeightField
                      name={say(indicator.name)}
                      field={`criterion:${indicator.id}`}
                      value={importanceOf(decision, indicator)}
                      standard={indicator.weight}
                      share={weights.find((weight) => weight.indicator === indicator.id)?.weight ?? 0}
                      change={(before, value) => withCriterion(before, indicator, value)}
                    />
                    <Info indicator={indicator} />
                  </div>
                ))}
              </details>
            </fieldset>
          );
        })}
        {heavy && <p className="hint">{t.weights.heavy(nameOf(heavy.indicator), format.percent(heavy.weight))}</p>}
        <Redundancies table={evaluation.table} />
        {evaluation.table.dropped.map((criterion) => (
          <p key={criterion.indicator} className="hint">
            {t.weights.dropped[criterion.reason](
              nameOf(criterion.indicator),
              format.list(
                criterion.lacking.map((iso3) => say(dataset.markets.find((market) => market.iso3 === iso3)?.name ?? { en: iso3 })),
              ),
            )}
          </p>
        ))}
        <Act className="link" onClick={() => commit((before) => withPreset(before, "even"))} off={preset === "even"}>
          {t.weights.resetAll}
        </Act>
      </div>
      <MethodPicker evaluation={evaluation} worked={worked} />
      <MarketPicker decision={decision} />
      <Thresholds decision={decision} />
      <PositionSwitch evaluation={evaluation} />
    </div>
  );
}
