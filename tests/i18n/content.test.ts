import { describe, expect, test } from "vitest";
import { everyLanguage } from "@/app/_language/all-words";
import { countryOf } from "@/lib/countries/who";
import { loadDataset } from "@/lib/dataset/load";
import { partOf } from "@/lib/dataset/parts/parts";
import { forScreen } from "@/lib/dataset/screen";
import { ownParts, type Texts, textParts } from "@/lib/i18n/content";
import { en } from "@/lib/i18n/en";
import { partIn, sentIn } from "@/lib/i18n/sent";
import { wordsOf } from "@/lib/i18n/speech";
import { ownKeys, shippedTexts } from "../samples/shipped-texts";
import { english } from "../samples/words";

const dataset = loadDataset("data");
const shipped = shippedTexts();
/** A language in which every text is what it is in English, between brackets. */
const bracketed = Object.fromEntries(
  textParts.map((part) => [part, Object.fromEntries(shipped[part].map((text) => [text, `「${text}」`]))]),
) as Record<(typeof textParts)[number], Texts>;
const chinese = wordsOf("zh", { ...en, ...bracketed });

describe("a text that comes with its content", () => {
  test("is said in the language where its part is at hand, and else as it is held", () => {
    const [{ name }] = dataset.indicators as [(typeof dataset.indicators)[number]];
    expect(chinese.say(name)).toBe(`「${name.en}」`);
    expect(english.say(name)).toBe(name.en);
    expect(wordsOf("zh", { shared: en.shared }).say(name)).toBe(name.en);
    expect(wordsOf("zh", { shared: en.shared, indicators: { [name.en]: "" } }).say(name)).toBe(name.en);
    expect(wordsOf("zh", { shared: en.shared }).say({ en: "toString" })).toBe("toString");
  });

  test("stands in one part under its key, if it is the program's own, in English too; nobody names another key", () => {
    const keys = ownKeys();
    for (const part of ownParts) expect(keys[part].toSorted()).toEqual(Object.keys(en[part]).toSorted());
    const all = Object.values(keys).flat();
    expect(new Set(all).size).toBe(all.length);
    expect(english.say({ key: "advice.hold.title" })).toBe("Hold the lead");
    expect(() => wordsOf("en", { shared: en.shared }).say({ key: "advice.hold.title" })).toThrow("advice.hold.title");
  });

  test("is a unit too, behind the figure it belongs to", () => {
    const indicator = dataset.indicators.find(({ unit, format }) => unit.en === "US$" && format.style === "compact");
    expect(indicator && chinese.format.valueWithUnit(indicator, 1000)).toContain("「US$」");
  });
});

describe("what a page is sent of the data", () => {
  const sent = sentIn(forScreen(dataset, "CHN"), chinese, [english, chinese]);
  /** English that is sent, names and units left out. */
  const read = JSON.stringify({
    ...sent,
    markets: [],
    countries: [],
    indicators: sent.indicators.map(({ definition, why }) => [definition, why]),
  });

  test("is read in one language", () => {
    const long = [...shipped.indicators, ...shipped.playbook].filter((text) => text.length > 60);
    expect(long.length).toBeGreaterThan(50);
    for (const text of long) {
      expect(JSON.stringify(sent)).toContain(`「${JSON.stringify(text).slice(1, -1)}」`);
      expect(read.replaceAll(/「[^」]*」/g, "")).not.toContain(text);
    }
  });

  test("names markets in every language, countries and indicators also in English, by which files name them", () => {
    const [market] = sent.markets;
    expect(market?.name).toEqual({ en: "Kazakhstan", zh: "「Kazakhstan」" });
    expect(sent.countries[0]?.name).toEqual({ en: "Aruba", zh: "「Aruba」" });
    expect(sent.indicators[0]?.unit).toEqual({ en: "US$", zh: "「US$」" });
  });

  test("is in English what it always was, version and figures are the same in all languages", () => {
    const slice = forScreen(dataset, "CHN");
    const inEnglish = sentIn(slice, english, [english]);
    expect({ ...inEnglish, markets: [], countries: [] }).toEqual({ ...slice, markets: [], countries: [] });
    expect(sent.version).toBe(slice.version);
    const unnoted = ({ observations }: typeof slice) => observations.map((row) => ({ ...row, note: "" }));
    expect(unnoted(sent)).toEqual(unnoted(slice));
    const part = partOf(dataset, "landed");
    expect(part && partIn(part, english)).toEqual(part);
    expect(part && partIn(part, chinese).landed.rules[0]?.name.en).toBe("");
  });
});

describe.each(everyLanguage.slice(1).map((words) => [words.language, words] as const))("in %s", (_, words) => {
  test.each(textParts)("every text of %s that comes with the program is translated, and no other", (part) => {
    const lacking = shipped[part].filter((text) => words.say(held(text)) === text && isEnglish(text));
    expect(lacking).toEqual([]);
    expect(Object.entries(words[part]).filter(([text, said]) => said === "" || !shipped[part].includes(text))).toEqual([]);
  });

  test("a country is found by the name it is shown by", () => {
    const lost = dataset.countries.filter(({ iso3, name }) => countryOf(words.say(name)) !== iso3);
    expect(lost.map(({ name }) => words.say(name))).toEqual([]);
  });
});

/** A text as the program holds it: names of countries stand in Chinese in the data already. */
function held(english: string) {
  return [...dataset.markets, ...dataset.countries].find(({ name }) => name.en === english)?.name ?? { en: english };
}

/** A formula of signs alone, and a method's name in capitals, are the same in every language. */
function isEnglish(text: string): boolean {
  return /[a-z]{2}/.test(text.replaceAll(/\b(ln|min|max)\b/g, ""));
}
