import type { Dataset } from "@/lib/dataset/schema";

/** A list of a data set whose rows belong together by a key, and whether they can move a rank. */
type Part = {
  readonly id: PartId;
  readonly read: (dataset: Dataset) => readonly unknown[];
  readonly write: (dataset: Dataset, rows: readonly never[]) => Dataset;
  readonly key: (row: never) => string;
  /** What of a row can move a rank; `null` where nothing can. */
  readonly moves: ((row: never) => unknown) | null;
};

export const partIds = [
  "figures",
  "indicators",
  "markets",
  "agreements",
  "languages",
  "borders",
  "cities",
  "product-imports",
  "product-suppliers",
  "net-exporters",
  "landed",
  "shares",
  "stand-ins",
  "goods",
  "nomenclature",
  "flows",
  "countries",
  "sources",
  "playbook",
] as const;
export type PartId = (typeof partIds)[number];

type Rows<T> = T extends readonly (infer R)[] ? R : never;

function part<Row>(
  id: PartId,
  read: (dataset: Dataset) => readonly Row[],
  write: (dataset: Dataset, rows: readonly Row[]) => Dataset,
  key: (row: Row) => string,
  moves: ((row: Row) => unknown) | null = (row) => row,
): Part {
  return { id, read, write, key, moves } as Part;
}

const tie = <Name extends keyof Dataset["ties"]>(id: PartId, name: Name, key: (row: Rows<Dataset["ties"][Name]>) => string) =>
  part(
    id,
    ({ ties }) => ties[name] as readonly Rows<Dataset["ties"][Name]>[],
    (dataset, rows) => ({ ...dataset, ties: { ...dataset.ties, [name]: rows } }),
    key,
  );

const product = <Name extends keyof Dataset["products"]>(
  id: PartId,
  name: Name,
  key: (row: Rows<Dataset["products"][Name]>) => string,
  moves?: null,
) =>
  part(
    id,
    ({ products }) => products[name] as readonly Rows<Dataset["products"][Name]>[],
    (dataset, rows) => ({ ...dataset, products: { ...dataset.products, [name]: rows } }),
    key,
    moves,
  );

const whole = <Name extends keyof Dataset>(id: PartId, name: Name, moves?: null) =>
  part<Dataset[Name]>(
    id,
    (dataset) => [dataset[name]],
    (dataset, [content]) => (content === undefined ? dataset : { ...dataset, [name]: content }),
    () => id,
    moves,
  );

/** Every list of a data set, so that all changes together make one edition of another. */
export const parts: readonly Part[] = [
  part(
    "figures",
    ({ observations }) => observations,
    (dataset, observations) => ({ ...dataset, observations }),
    ({ market, indicator, exporter }) => `${market} ${indicator} ${exporter ?? ""}`,
    ({ year, value }) => [year, value],
  ),
  part(
    "indicators",
    ({ indicators }) => indicators,
    (dataset, indicators) => ({ ...dataset, indicators }),
    ({ id }) => id,
    ({ pillar, direction, weight, scale, origin, bilateral }) => [pillar, direction, weight, scale, origin, bilateral],
  ),
  part(
    "markets",
    ({ markets }) => markets,
    (dataset, markets) => ({ ...dataset, markets }),
    ({ iso3 }) => iso3,
    ({ region }) => region,
  ),
  tie("agreements", "agreements", ({ id }) => id),
  tie("languages", "languages", ({ territory }) => territory),
  tie("borders", "borders", ({ market }) => market),
  tie("cities", "cities", ({ country }) => country),
  product("product-imports", "imports", ({ market, code }) => `${market} ${code}`),
  product("product-suppliers", "suppliers", ({ market, code }) => `${market} ${code}`),
  product("net-exporters", "netExporters", ({ market, code }) => `${market} ${code}`),
  whole("landed", "landed"),
  part(
    "shares",
    ({ supplierShares }) => supplierShares,
    (dataset, supplierShares) => ({ ...dataset, supplierShares }),
    ({ market, source, year }) => `${market} ${source} ${year}`,
  ),
  part(
    "stand-ins",
    ({ standIns }) => standIns,
    (dataset, standIns) => ({ ...dataset, standIns }),
    ({ market }) => market,
  ),
  product("goods", "goods", ({ code }) => code, null),
  product("nomenclature", "nomenclature", ({ code }) => code, null),
  part(
    "flows",
    ({ flows }) => flows,
    (dataset, flows) => ({ ...dataset, flows }),
    ({ exporter, importer }) => `${exporter} ${importer}`,
    null,
  ),
  whole("countries", "countries", null),
  whole("sources", "sources", null),
  whole("playbook", "playbook", null),
];
