import { describe, expect, test } from "vitest";
import { wordsIn } from "@/app/_language/all-words";
import { patternsOf, written } from "@/lib/i18n/written";
import { shippedTexts } from "../samples/shipped-texts";
import { english } from "../samples/words";

const chinese = wordsIn("zh");
const russian = wordsIn("ru");
const note =
  "GDP 26036313869 US$ ÷ population 6655524. Turkmen official figures are hardly checked by any outside body. GDP in this edition (mid-2026) stands about 35 % below the edition of early 2026 in most years.";

describe("a note written beside a figure", () => {
  test("is said sentence by sentence, with its figures as the language writes them", () => {
    expect(written(note, english)).toBe(note);
    expect(written(note, chinese)).toBe(
      "GDP 26,036,313,869 美元 ÷ 人口 6,655,524。土库曼斯坦的官方数据几乎没有外部机构核查。本版（2026 年年中）的 GDP 在多数年份比 2026 年初的版本约低 35%。",
    );
    expect(written(note, russian).replaceAll("\u00A0", " ")).toBe(
      "ВВП 26 036 313 869 долл. США ÷ население 6 655 524. Официальные данные Туркменистана почти никто извне не проверяет. ВВП в этом выпуске (середина 2026 года) за большинство лет примерно на 35 % ниже, чем в выпуске начала 2026 года.",
    );
  });

  test("keeps codes, years and days as they stand, and puts values where the language wants them", () => {
    const share =
      "KAZ exports of 71 19240980848 USD x KGZ's share 1.35 % = 259753241 USD / KGZ imports of 71 598291756 USD; rounding of the share: +/-0.16 points";
    expect(written(share, chinese)).toBe(
      "KAZ 出口商品 71：19,240,980,848 美元 × KGZ 的占比 1.35% = 259,753,241 美元，再除以 KGZ 进口商品 71：598,291,756 美元；占比的舍入误差：±0.16 个百分点",
    );
    expect(written("Planned: 13 % from 2027-01-01.", chinese)).toBe("计划：2027-01-01 起为 13%。");
  });

  test("is left alone where nobody translated it, and where it was said already", () => {
    expect(written("Nobody translated this.", russian)).toBe("Nobody translated this.");
    expect(written(written(note, russian), russian)).toBe(written(note, russian));
  });

  test.each([chinese, russian])("has as many values in $language as in English, each once", ({ written: texts, language }) => {
    void language;
    for (const pattern of shippedTexts().written) {
      const wanted = pattern.match(/#/g)?.length ?? 0;
      const places = [...(texts[pattern] ?? "").matchAll(/#([1-9A]?)/g)].map(([, number = ""]) => number);
      const named = places.filter((number) => number !== "").map((number) => Number.parseInt(number, 16));
      expect([pattern, places.length]).toEqual([pattern, wanted]);
      expect([pattern, named.length === 0 || new Set(named).size === wanted]).toEqual([pattern, true]);
    }
  });

  test("falls into patterns, whatever its figures are", () => {
    expect(patternsOf("Survey of 2021: later waves leave Myanmar out.")).toEqual(["Survey of #: later waves leave Myanmar out"]);
  });
});
