import { panelNames } from "@/lib/gravity/file/mapping";
import { potential } from "@/lib/gravity/potential";
import type { Panel, Specification } from "@/lib/gravity/types";
import type { Headroom } from "@/lib/trade/headroom";

/** Year of the comparison: the latest in the panel that comes with the program. */
export const HEADROOM_YEAR = 2020;

/**
 * The model behind the headroom printed with a market: all years pooled, an effect for each year, errors clustered by pair.
 * It is what the model screen begins with.
 */
export const headroomModel: { readonly id: string } & Omit<Specification, "estimator" | "y"> = {
  id: "pooled-2012-2020",
  x: ["ln(gdp_exporter)", "ln(gdp_importer)", "ln(dist)", "contig", "comlang", "colony", "rta_2016"],
  effects: ["year"],
  errors: { kind: "cluster", by: "exporter^importer" },
};

/** Digits that are kept: the fifth of a ratio means nothing. */
const DIGITS = 4;

/**
 * Actual over predicted exports of one country to each market, out of sample: the model is estimated without the exporter
 * and then asked. Two rows a market, one for each estimator. The flow is what the exporter reports; where it reports nothing
 * in the whole panel, what the importers do. The flow's columns in the panel are `trade` and `imports_usd`.
 *
 * @throws Refusal where the model cannot be estimated
 */
export function headroomOf(panel: Panel, exporter: string, markets: readonly string[]): readonly Headroom[] {
  const { id, ...specification } = headroomModel;
  const flow = reports(panel, exporter) ? "exports_usd" : "imports_usd";
  const found = potential(
    panel,
    { ...specification, estimator: "ppml", y: flow === "exports_usd" ? panelNames.trade : flow, reset: false },
    {
      exporter: panelNames.exporter,
      importer: panelNames.importer,
      seller: exporter,
      compare: `${panelNames.year} == ${HEADROOM_YEAR}`,
      mode: "out-of-sample",
    },
  );
  return markets.flatMap((market) => {
    const result = found.markets.find((entry) => entry.market === market);
    if (!result || market === exporter) return [];
    return (["ppml", "ols"] as const).map((estimator) => {
      const { predicted, ratio, low, high } = result[estimator];
      return {
        exporter,
        market,
        year: HEADROOM_YEAR,
        flow,
        estimator,
        actualUsd: result.actual,
        predictedUsd: rounded(predicted),
        ratio: rounded(ratio),
        low: rounded(low),
        high: rounded(high),
        specification: id,
      } as const;
    });
  });
}

function reports(panel: Panel, exporter: string): boolean {
  const from = panel.columns.get(panelNames.exporter);
  const flows = panel.columns.get(panelNames.trade);
  if (from?.kind !== "text" || flows?.kind !== "number") return false;
  const code = from.labels.indexOf(exporter);
  return from.codes.some((each, row) => each === code && !flows.missing?.[row]);
}

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(DIGITS));
}
