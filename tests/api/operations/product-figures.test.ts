import { describe, expect, test } from "vitest";
import { products, sources, dataset as wholeDataset } from "@/lib/api/operations/data";
import { evaluate } from "@/lib/api/operations/evaluate";
import { loadDataset } from "@/lib/dataset/load";
import { PRODUCT_EDITION, PRODUCT_SOURCE } from "@/lib/dataset/products/sources";
import { workedExample } from "@/lib/decision/example";
import { productIndicators } from "@/lib/problem/asked/product-figures";

const held = loadDataset("data");
const example = workedExample(held);
/** As it leaves the program. */
const sent = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer));
const asked = (hs: string | null, exporter: string, more: object = {}) =>
  sent(evaluate.run({ ...example, exporter, product: { hs, name: "" }, ...more }, held));

type Found = { readonly path: string; readonly figure: Readonly<Record<string, unknown>> };

/** Every object of an answer, however deep, with the way to it. */
function objectsIn(value: unknown, path = ""): Found[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, each]) => objectsIn(each, `${path}/${key}`));
  return Array.isArray(value) ? inner : [{ path, figure: value as Found["figure"] }, ...inner];
}

const isProduct = (indicator: unknown) => (productIndicators as readonly unknown[]).includes(indicator);
/** Product figures: rows and cells of these indicators that come from a source, and suppliers' shares of a product. */
const figuresIn = (answer: unknown) =>
  objectsIn(answer).filter(({ figure }) => isProduct(figure.indicator) && figure.source !== undefined && typeof figure.value === "number");
const positionsIn = (answer: unknown) =>
  objectsIn(answer).filter(
    ({ path, figure }) => path.endsWith("/position") && Array.isArray(figure.suppliers) && figure.sharePct !== undefined,
  );

const titles = new Set((sent(sources.run(null, held)) as { sources: { id: string }[] }).sources.map(({ id }) => id));

describe("every product figure that leaves the program", () => {
  const cases: readonly (readonly [string, unknown, readonly string[]])[] = [
    ["a heading", asked("6109", "KGZ"), ["heading", "chapter"]],
    ["a chapter", asked("61", "KGZ"), ["chapter"]],
    ["a heading of which only the chapter is held", asked("6117", "TUR"), ["chapter"]],
    ["no product", asked(null, "CHN"), ["consumer-goods"]],
    ["the whole data set", sent(wholeDataset.run(null, held)), ["consumer-goods"]],
    [
      "a figure of one's own in its place",
      asked("9503", "CHN", { overrides: [{ market: "KAZ", indicator: "product-imports", value: 5e8, note: "own" }] }),
      ["heading", "chapter"],
    ],
  ];

  test.each(cases)("carries its source, its year, its edition and its level: %s", (_, answer, levels) => {
    const found = figuresIn(answer);
    expect(found.length).toBeGreaterThan(15);
    for (const { path, figure } of found) {
      expect(figure, path).toMatchObject({ source: PRODUCT_SOURCE, goods: { edition: PRODUCT_EDITION } });
      expect(figure.year, path).toBe(2023);
      const { level, code } = figure.goods as { readonly level: string; readonly code: string | null };
      expect(levels, path).toContain(level);
      expect(code?.length ?? 0, path).toBe({ heading: 4, chapter: 2, "consumer-goods": 0 }[level]);
    }
    expect(titles).toContain(PRODUCT_SOURCE);
  });

  test("a figure of the user's own tells what it stands in for, with the same", () => {
    const [own] = objectsIn(cases.at(-1)?.[1]).filter(({ figure }) => figure.kind === "assumption");
    expect(own?.figure.insteadOf).toMatchObject({
      source: PRODUCT_SOURCE,
      year: 2023,
      goods: { level: "heading", code: "9503", edition: PRODUCT_EDITION },
    });
  });

  test.each(["6109", "61", "9503", null])("so does a position among suppliers, and says whose it is: %s", (hs) => {
    const found = positionsIn(asked(hs, "CHN"));
    expect(found.length).toBe(example.markets.length);
    for (const { path, figure } of found) {
      if (figure.basis === "none") continue;
      expect(figure.speaksOf, path).toBe("country");
      expect(figure.source, path).toEqual(expect.any(String));
      expect(figure.year, path).toEqual(expect.any(Number));
      const { level, edition } = figure.goods as { readonly level: string; readonly edition: string | null };
      // All goods stand in from other sources, each with its edition at its source.
      expect(edition, path).toBe(level === "all-goods" ? null : PRODUCT_EDITION);
      if (level !== "all-goods") expect(figure.source, path).toBe(PRODUCT_SOURCE);
    }
  });

  test("the look-up names source, edition and year of what it says is held", () => {
    expect(sent(products.run({ q: "T-shirts" }, held))).toMatchObject({ source: PRODUCT_SOURCE, edition: PRODUCT_EDITION, year: 2023 });
  });
});

type Answer = {
  readonly markets: readonly {
    readonly market: string;
    readonly position: { readonly suppliers: readonly { readonly name: string; readonly sharePct: number }[] };
    readonly agreements: { readonly inForce: readonly { readonly source: object }[] };
  }[];
};

describe("who asks and what is sold decide the order", () => {
  const orderOf = (answer: unknown) => (answer as Answer).markets.map(({ market }) => market);

  test("a Kyrgyz seller of T-shirts hears Kazakhstan before Singapore at the opening weights, in one customs union with its page", () => {
    const answer = asked("6109", "KGZ") as Answer;
    const order = orderOf(answer);
    expect(order.indexOf("KAZ")).toBeLessThan(order.indexOf("SGP"));
    const [closest] = answer.markets.find(({ market }) => market === "KAZ")?.agreements.inForce ?? [];
    expect(closest).toMatchObject({ kind: "customs-union", inForce: "2015-01-01" });
    expect(closest?.source).toMatchObject({ pageDate: "2024-01-06", address: expect.stringContaining("https://") });
  });

  test("China's 83 % of Kazakhstan's toys stands in the answer for that product", () => {
    const { markets } = asked("9503", "CHN") as Answer;
    const [largest] = markets.find(({ market }) => market === "KAZ")?.position.suppliers ?? [];
    expect(largest?.name).toBe("CHN");
    expect(Math.round(largest?.sharePct ?? 0)).toBe(83);
  });

  test("toys, make-up, telephones and T-shirts give a seller from China four different orders", () => {
    const orders = ["9503", "3304", "8517", "6109"].map((hs) => orderOf(asked(hs, "CHN")).join(" "));
    expect(new Set(orders).size).toBe(4);
  });
});
