import { BadData, type Placed } from "./bad-data";
import { checkFigures, checkNames, checkPlaybook, checkTrade, type Parts } from "./checks";
import { fingerprint } from "./fingerprint";
import { type LandedData, NO_LANDED } from "./landed/schema";
import { mirrorGaps } from "./mirror/gaps";
import type { ProductNames } from "./products/schema";
import type { Dataset } from "./schema";
import { checkProducts, checkTies } from "./ties/checks";

/**
 * Brings the parsed files together and checks what no file can know alone: that every code named exists, that nothing is
 * said twice, that a figure lies in its indicator's range, that exporters stand exactly where they belong, that doubts and
 * formulas are written down, and that shares do not exceed the whole. The version is the fingerprint of the content, so
 * line ends, byte order marks and quoting in the files do not change it.
 *
 * @throws BadData with every problem found, each with its place
 */
export function assemble(parts: Parts, landed: LandedData = NO_LANDED, names: ProductNames = []): Dataset {
  const issues = [checkNames, checkFigures, checkTrade, checkPlaybook, checkTies, checkProducts].flatMap((check) => check(parts));
  if (issues.length > 0) throw new BadData(issues);
  const content = {
    markets: values(parts.markets),
    countries: values(parts.countries),
    indicators: values(parts.indicators),
    sources: values(parts.sources),
    observations: values(parts.observations),
    supplierShares: values(parts.supplierShares),
    standIns: values(parts.standIns),
    flows: values(parts.flows),
    playbook: parts.playbook.value,
    landed,
    ties: {
      agreements: values(parts.ties.agreements),
      languages: values(parts.ties.languages),
      borders: values(parts.ties.borders),
      cities: values(parts.ties.cities),
    },
    products: {
      imports: values(parts.products.imports),
      suppliers: values(parts.products.suppliers),
      netExporters: values(parts.products.netExporters),
      nomenclature: values(parts.products.nomenclature),
      goods: values(parts.products.goods),
    },
  };
  const products = names.length === 0 ? content.products : { ...content.products, names };
  // Derived, or words beside the figures, so no part of what tells versions apart.
  return { version: fingerprint(JSON.stringify(content)), ...content, products, mirrors: mirrorGaps(content.flows, content.markets) };
}

function values<T>(placed: readonly Placed<T>[]): T[] {
  return placed.map(({ value }) => value);
}
