import { goodsOf } from "@/lib/dataset/products/lookup";
import { isWithin, rangeText } from "@/lib/dataset/range";
import type { Dataset } from "@/lib/dataset/schema";
import type { Decision, Override } from "@/lib/decision/schema";
import type { Issue } from "@/lib/math/refusal";
import { originOf } from "./asked/dataset-by";
import { cityOf } from "./asked/tie-figures";
import { latest } from "./latest";
import { overrideKey } from "./overrides";

/**
 * What a decision names and this data set cannot serve: a country, product, city, market or indicator it does not hold, and overrides
 * out of range or said twice (the later counts). None of it enters the ranking; all of it stays in the decision, which may
 * have been made with other figures. An unknown exporter is still evaluated: there are only no figures of its own.
 * An unknown method is no matter for this list: without one there is no ranking, and that is a refusal.
 */
export function ignoredOf(decision: Decision, dataset: Dataset): Issue[] {
  const { markets, indicators, countries } = namesIn(dataset);
  return [
    ...wrong(!countries.has(decision.exporter), "unknown-id", ["exporter"], { accepted: "ISO 3166-1 alpha-3", found: decision.exporter }),
    ...ignoredProduct(decision, dataset),
    ...decision.markets.flatMap((id, at) => unless(markets, id, ["markets", at])),
    ...Object.keys(decision.criteria).flatMap((id) => unless(indicators, id, ["criteria", id])),
    ...Object.keys(decision.thresholds).flatMap((id) => unless(indicators, id, ["thresholds", id])),
    ...Object.keys(decision.competition).flatMap((id) => unless(markets, id, ["competition", id])),
    ...Object.keys(decision.costs?.markets ?? {}).flatMap((id) => unless(markets, id, ["costs", "markets", id])),
    ...ignoredOverrides(dataset, decision.overrides),
  ];
}

/** A product of which nothing is held changes nothing, nor does a city that is not. Both are said. */
function ignoredProduct({ product: { hs }, exporter, city }: Decision, { products, ties }: Dataset): Issue[] {
  return [
    ...wrong(hs !== null && goodsOf(products, hs) === null, "unknown-id", ["product", "hs"], {
      accepted: "a chapter or heading of the HS with figures",
      found: hs ?? "",
    }),
    ...wrong(Boolean(city) && cityOf(ties.cities, exporter, city ?? "") === null, "unknown-id", ["city"], {
      accepted: ties.cities.flatMap((held) => (held.country === exporter ? [held.name] : [])).join(", "),
      found: city ?? "",
    }),
  ];
}

const namesIn = latest((dataset: Dataset) => ({
  markets: new Map(dataset.markets.map((market) => [market.iso3, market])),
  indicators: new Map(
    originOf(dataset)
      .indicators.concat(dataset.indicators)
      .map((indicator) => [indicator.id, indicator]),
  ),
  countries: new Set(dataset.countries.map((country) => country.iso3)),
}));

const ignoredOverrides = latest((dataset: Dataset, overrides: readonly Override[]): readonly Issue[] => {
  const { markets, indicators } = namesIn(dataset);
  const last = new Map(overrides.map(({ market, indicator }, at) => [overrideKey(market, indicator), at]));
  return overrides.flatMap(({ market, indicator, value }, at): Issue[] => {
    const range = indicators.get(indicator)?.range ?? [null, null];
    const key = overrideKey(market, indicator);
    const path = ["overrides", at] as const;
    return [
      ...unless(markets, market, [...path, "market"]),
      ...unless(indicators, indicator, [...path, "indicator"]),
      ...wrong(!isWithin(range, value), "out-of-range", [...path, "value"], { accepted: rangeText(range), found: String(value) }),
      ...wrong(last.get(key) !== at, "duplicate", path, { found: key }),
    ];
  });
});

function wrong(holds: boolean, code: Issue["code"], path: Issue["path"], values: Issue["values"]): Issue[] {
  return holds ? [{ code, path, values }] : [];
}

function unless(known: ReadonlyMap<string, unknown>, id: string, path: Issue["path"]): Issue[] {
  return known.has(id) ? [] : wrong(true, "unknown-id", path, { accepted: [...known.keys()].join(", "), found: id });
}
