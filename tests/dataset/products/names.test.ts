import { describe, expect, test } from "vitest";
import { wordsIn } from "@/app/_language/all-words";
import { products as search } from "@/lib/api/operations/data";
import { editionText } from "@/lib/dataset/editions/edition";
import { partOf, withParts } from "@/lib/dataset/parts/parts";
import { hsLineOf } from "@/lib/dataset/products/lookup";
import { findProducts } from "@/lib/dataset/products/search";
import { readFiles } from "@/lib/dataset/read-files";
import { forScreen, pack } from "@/lib/dataset/screen";
import { workedExample } from "@/lib/decision/example";
import { partIn, sentIn } from "@/lib/i18n/sent";
import { fieldsOf } from "@/lib/report/brief/fields";
import { copyOfData, nextLine, plus, problemsOf } from "../copy-of-data";

const NAMES = /^products\/names\//;
const dataset = readFiles(copyOfData());
const bare = readFiles(new Map([...copyOfData()].filter(([file]) => !NAMES.test(file))));
const { products } = dataset;
const held = products.names ?? [];
const find = (query: string) => findProducts(products, query, []);

/** What stands in names of every language: abbreviations that Chinese and Russian write in Latin letters. */
const LATIN = /\b(?:3D|LED|OSB|OK|T|U|X|navat|Bluetooth)\b/g;
const own = { zh: /^[^\p{Script=Cyrillic}\p{Script=Latin}]+$/u, ru: /^[^\p{Script=Han}\p{Script=Latin}]+$/u };
const wanted = { zh: /\p{Script=Han}/u, ru: /\p{Script=Cyrillic}/u };

test("names are held in Chinese and Russian", () => {
  expect(held.map(({ language }) => language)).toEqual(["ru", "zh"]);
});

describe.each(["zh", "ru"] as const)("in %s", (language) => {
  const { lines, notes } = held.find((each) => each.language === language) ?? { lines: new Map(), notes: new Map() };

  test("every chapter and heading has a name, in the order of the nomenclature", () => {
    expect([...lines.keys()]).toEqual(products.nomenclature.map(({ code }) => code));
  });

  test("every note of an everyday good is there, and no other", () => {
    expect([...notes.keys()].sort()).toEqual([...new Set(products.goods.flatMap(({ note }) => note ?? []))].sort());
  });

  test("names and notes are in the script of the language, but for few abbreviations", () => {
    const texts = [...lines.values(), ...notes.values()];
    expect(texts.filter((text) => !wanted[language].test(text) || !own[language].test(text.replaceAll(LATIN, "")))).toEqual([]);
  });

  test("two lines share a name only where they share the English one", () => {
    const english = new Map(products.nomenclature.map(({ code, name }) => [code, name.en]));
    const first = new Map([...lines].reverse().map(([code, name]) => [name, code]));
    const shared = [...lines].filter(([code, name]) => first.get(name) !== code);
    expect(shared.filter(([code, name]) => english.get(code) !== english.get(first.get(name)))).toEqual([]);
  });

  test("a note names the headings that the English one names", () => {
    const codes = (text: string) => text.match(/(?<!\d)\d{4}(?!\d)/g)?.toSorted();
    for (const [english, note] of notes) expect(codes(note), english).toEqual(codes(english));
  });
});

describe("a heading that no everyday good names", () => {
  test.each([
    ["locomotives", "8601"],
    ["铁道机车", "8601"],
    ["локомотивы", "8601"],
    ["锰矿砂", "2602"],
    ["руды марганцевые", "2602"],
    ["manganese ores", "2602"],
  ])("is found by %s", (query, hs) => {
    const hit = find(query).find(({ code }) => code === hs);
    expect(hit).toMatchObject({ good: null, line: { name: { en: expect.any(String), zh: expect.any(String), ru: expect.any(String) } } });
  });

  test("is found by a Russian word in another number", () => {
    expect(find("буксир").map(({ code }) => code)).toContain("8904");
    expect(find("буксиры").map(({ code }) => code)).toContain("8904");
  });
});

test("a hit carries its name and what decides in all three languages", () => {
  const { hits } = search.run({ q: "连衣裙" }, dataset) as { hits: Record<string, unknown>[] };
  expect(hits[0]).toMatchObject({
    hs: "6204",
    name: { en: "dress, woven", zh: "连衣裙", ru: "платье" },
    note: "woven cloth; stretchy knitted jersey goes to 6104",
    noteIn: { zh: "机织；弹力针织面料归入 6104", ru: "из ткани; эластичный трикотаж\u00A0— 6104" },
  });
});

describe("names beside the figures", () => {
  test("are no part of the version, nor of an edition that is kept", () => {
    expect(bare.products.names).toBeUndefined();
    expect(dataset.version).toBe(bare.version);
    expect(editionText(dataset)).toBe(editionText(bare));
  });

  test.each(["en", "zh", "ru"] as const)("do not make what a page in %s is sent longer", (language) => {
    const words = wordsIn(language);
    const sent = (data: typeof dataset) => JSON.stringify(pack(sentIn(forScreen(data, "CHN"), words, [words])));
    expect(sent(dataset)).toBe(sent(bare));
  });

  test("come with the part of a product in the page's language alone", () => {
    const part = partOf(dataset, "product-6109");
    const named = (language: "en" | "zh" | "ru") => part && partIn(part, wordsIn(language)).products.nomenclature[0]?.name;
    expect(named("en")).toEqual({ en: hsLineOf(products, "6109")?.name.en });
    expect(named("zh")).toEqual({ en: "", zh: "针织或钩编的 T 恤衫、汗衫及其他背心" });
    expect(Object.keys(named("ru") ?? {})).toEqual(["en", "ru"]);
    const english = part && partIn(part, wordsIn("en"));
    expect(english).toEqual(partOf(bare, "product-6109"));
  });

  test.each([
    ["en", "T-shirts, singlets and other vests; knitted or crocheted, HS 6109"],
    ["zh", "针织或钩编的 T 恤衫、汗衫及其他背心，HS 6109"],
    ["ru", "Майки, футболки трикотажные, ТН ВЭД 6109"],
  ])("reach the brief in %s, and a name that was typed stays as it is", (language, said) => {
    const words = wordsIn(language);
    const part = partOf(dataset, "product-6109");
    const onScreen = withParts(sentIn(forScreen(dataset, "CHN"), words, [words]), part ? [partIn(part, words)] : []);
    const sold = (name: string) =>
      fieldsOf({ ...workedExample(dataset), product: { hs: "6109", name } }, onScreen, words).find(({ id }) => id === "product")?.value;
    expect(sold("")).toBe(said);
    expect(sold("Мои футболки")).toMatch(/^Мои футболки[,，]/);
  });

  test.each([
    ["products/names/zh.csv", "7777,某物", "code", "unknown-id"],
    ["products/names/ru.csv", "6109,Ещё раз", "code", "duplicate"],
    ["products/names/ru.csv", "6109,", "name", "missing"],
    ["products/names/zh-notes.csv", "no such note,没有", "note_en", "unknown-id"],
  ])("in %s a row %s is refused by line and column", (file, row, column, code) => {
    expect(problemsOf(copyOfData({ [file]: plus(row) }))).toMatchObject([{ code, path: [file, nextLine(file), column] }]);
  });
});
