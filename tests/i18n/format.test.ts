import { describe, expect, test } from "vitest";
import { everyLanguage } from "@/app/_language/all-words";
import { formatter } from "@/lib/i18n/format";
import { languages } from "@/lib/i18n/text";
import { madeIndicator } from "../samples/dataset";

const format = formatter("en");
const shown = (style: "plain" | "percent" | "compact", decimals = 1) =>
  madeIndicator("made", "demand", { format: { style, decimals }, unit: { en: "days" } });

describe("a number", () => {
  test.each([
    [1234.5, 1, "1,234.5"],
    [1234.56, 0, "1,235"],
    [0.005, 2, "0.01"],
    [0, 3, "0.000"],
    [-2.5, 1, "−2.5"],
    [1e6, 0, "1,000,000"],
  ])("%d with %d decimals is %s", (value, decimals, text) => {
    expect(format.number(value, decimals)).toBe(text);
  });

  test("that rounds to zero has no minus before it", () => {
    expect(format.number(-0.0001, 2)).toBe("0.00");
    expect(format.signed(-0.0001, 2)).toBe("0.00");
    expect(format.number(-0, 0)).toBe("0");
  });

  test("is printed with a true minus sign, never a hyphen", () => {
    for (const text of [format.number(-3, 0), format.compact(-3e9), format.signed(-3, 1), format.percent(-0.03), format.pct(-3)])
      expect(text).toMatch(/^−3/);
  });

  test("of any precision asked for is printed, with at most ten decimals", () => {
    expect(format.number(1 / 3, 10)).toBe("0.3333333333");
    expect(format.number(1 / 3, 40)).toBe("0.3333333333");
  });
});

test("what was met seldom, or never among the tries, is under a tenth of a percent and not none", () => {
  expect(format.share(0)).toBe("< 0.1\u00A0%");
  expect(format.share(0.0004)).toBe("< 0.1\u00A0%");
  expect(format.share(0.0005)).toBe("0.1\u00A0%");
  expect(format.share(0.942)).toBe("94.2\u00A0%");
});

test("a score has three decimals", () => {
  expect(format.score(0.5)).toBe("0.500");
});

test("a difference carries its sign, zero none", () => {
  expect([format.signed(1.25, 2), format.signed(0, 2), format.signed(-1.25, 2)]).toEqual(["+1.25", "0.00", "−1.25"]);
});

test("a part of one and a figure in percent are not mixed up", () => {
  expect(format.percent(0.256)).toBe("26\u00A0%");
  expect(format.percent(0.256, 1)).toBe("25.6\u00A0%");
  expect(format.pct(25.6)).toBe("25.6\u00A0%");
  expect(format.pct(25.6, 0)).toBe("26\u00A0%");
});

test("a large number is shortened to three significant digits", () => {
  expect([format.compact(1_234_567), format.compact(999), format.compact(54_321_000_000)]).toEqual(
    ["1.23M", "999", "54.3B"].map((text) => expect.stringMatching(new RegExp(text, "i"))),
  );
});

test("a list reads as a sentence does in British English, without a comma before and", () => {
  expect(format.list(["A", "B", "C"])).toBe("A, B and C");
  expect(format.list(["A"])).toBe("A");
  expect(format.list([])).toBe("");
});

test("a date is written out", () => {
  expect(format.date(new Date(2026, 2, 5, 12))).toBe("5 March 2026");
});

describe("an indicator's value", () => {
  test.each([
    ["plain", 12.345, "12.3", "12.3 days"],
    ["percent", 12.345, "12.3\u00A0%", "12.3\u00A0%"],
    ["compact", 12_345, "12.3", /^12\.3.? days$/i],
  ] as const)("is printed as its dictionary entry wants it: %s", (style, value, plain, withUnit) => {
    expect(format.value(shown(style), value)).toContain(plain);
    expect(format.valueWithUnit(shown(style), value)).toMatch(
      withUnit instanceof RegExp ? withUnit : new RegExp(`^${withUnit.replace(".", "\\.")}$`),
    );
  });

  test("can be formatted by a function on its own", () => {
    const { value, valueWithUnit } = format;
    expect(value(shown("plain", 0), 7)).toBe("7");
    expect(valueWithUnit(shown("plain", 0), 7)).toBe("7 days");
  });
});

describe("in Chinese and in Russian", () => {
  const [zh, ru] = [formatter("zh"), formatter("ru")];
  const money = madeIndicator("made", "demand", {
    format: { style: "compact", decimals: 0 },
    unit: { en: "US$", zh: "美元", ru: "долл. США" },
  });
  const wait = madeIndicator("made", "demand", { format: { style: "plain", decimals: 0 }, unit: { en: "days", zh: "天", ru: "дн." } });

  test("a number has its point or comma, and groups as each writes them", () => {
    expect([zh.number(1234.5, 1), ru.number(1234.5, 1)]).toEqual(["1,234.5", "1\u00A0234,5"]);
    expect([zh.number(-2.5, 1), ru.number(-2.5, 1)]).toEqual(["−2.5", "−2,5"]);
    expect(ru.number(-0.0001, 2)).toBe("0,00");
  });

  test("a percentage stands with its sign, or a space before it that never breaks", () => {
    expect([zh.pct(34.5), ru.pct(34.5)]).toEqual(["34.5%", "34,5\u00A0%"]);
    expect([zh.share(0), ru.share(0)]).toEqual(["< 0.1%", "< 0,1\u00A0%"]);
  });

  test("large numbers are counted in 万 and 亿, or in тыс., млн and млрд", () => {
    expect([12_345, 123e6, 12.3e9].map(zh.compact)).toEqual(["1.23万", "1.23亿", "123亿"]);
    expect([12_345, 123e6, 12.3e9].map(ru.compact)).toEqual(["12,3\u00A0тыс.", "123\u00A0млн", "12,3\u00A0млрд"]);
    // 57.9 billion is 579 亿, and as exact.
    expect([zh.large(57.89e9, 2), ru.large(57.89e9, 2), format.large(57.89e9, 2)]).toEqual(["578.9", "57,89", "57.89"]);
  });

  test("a figure and its unit stand as in running text", () => {
    expect([zh.valueWithUnit(money, 1.23e10), ru.valueWithUnit(money, 1.23e10)]).toEqual(["123亿美元", "12,3\u00A0млрд долл. США"]);
    expect([zh.valueWithUnit(wait, 57), ru.valueWithUnit(wait, 57)]).toEqual(["57 天", "57 дн."]);
  });

  test("a table of large sums names the unit that they are written in", () => {
    const units = everyLanguage.map(({ language, trade }) => [language, trade.customs.caption("X", "2025")] as const);
    for (const [language, caption] of units) expect(/[^十]亿元/.test(caption), caption).toBe(languages[language].large === 1e8);
  });

  test("lists and dates are those of the language", () => {
    expect([zh.list(["A", "B", "C"]), ru.list(["A", "B", "C"])]).toEqual(["A、B 和 C", "A, B и C"]);
    expect([zh.either(["A", "B"]), ru.either(["A", "B"])]).toEqual(["A 或 B", "A или B"]);
    const day = new Date(Date.UTC(2026, 10, 29, 12));
    expect([zh.date(day), ru.date(day)]).toEqual(["2026年11月29日", "29 ноября 2026\u00A0г."]);
  });
});

describe("texts side by side", () => {
  const [en, zh] = [formatter("en"), formatter("zh")];

  test("bear the signs of their language", () => {
    expect(en.sentences(["One.", "Two."])).toBe("One. Two.");
    expect(zh.sentences(["一。", "二。"])).toBe("一。二。");
    expect([en.clauses(["a", "b"]), zh.clauses(["甲", "乙"])]).toEqual(["a; b", "甲；乙"]);
    expect([en.commas(["a", 2024]), zh.commas(["甲", 2024])]).toEqual(["a, 2024", "甲、2024"]);
    expect([en.labelled("a", "b"), zh.labelled("甲", "乙")]).toEqual(["a: b", "甲：乙"]);
    expect([en.bracketed("a", "b"), zh.bracketed("甲", "乙")]).toEqual(["a (b)", "甲（乙）"]);
    expect([en.closed("a"), zh.closed("甲")]).toEqual(["a.", "甲。"]);
  });

  test("pass over what is not there", () => {
    expect(en.sentences(["One.", "", null, undefined, false, "Two."])).toBe("One. Two.");
    expect(en.clauses([])).toBe("");
  });
});

test("a sum below zero keeps its unit, and a sign of percent is not said twice", () => {
  expect(formatter("zh").ofUnit("−8.67亿", "美元")).toBe("−8.67亿美元");
  expect(formatter("ru").ofUnit("карты 30\u00A0%", "% платежей")).toBe("карты 30\u00A0% платежей");
});

test.each([
  ["en", ["zebra", "Åland", "apple", "Zambia"], ["Åland", "apple", "Zambia", "zebra"]],
  ["zh", ["越南", "中国", "阿富汗", "美国"], ["阿富汗", "美国", "越南", "中国"]],
  ["ru", ["Япония", "Ёлкино", "Египет", "Ирак"], ["Египет", "Ёлкино", "Ирак", "Япония"]],
] as const)("things stand by their names in the order of the language: %s", (language, names, ordered) => {
  const things = names.map((name) => ({ name }));
  expect(
    formatter(language)
      .inOrder(things, ({ name }) => name)
      .map(({ name }) => name),
  ).toEqual(ordered);
  expect(things.map(({ name }) => name)).toEqual(names);
});
