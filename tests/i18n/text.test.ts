import { expect, test } from "vitest";
import { type LocalText, languages, localText } from "@/lib/i18n/text";

test("English is spoken", () => {
  expect(languages).toContain("en");
});

test("a text is given in the wanted language, or in English where it is not translated yet", () => {
  const text: LocalText = { en: "market", zh: "市场" };
  expect(localText(text, "en")).toBe("market");
  // A language to come: the type does not let it in before its strings exist.
  expect(localText(text, "zh" as "en")).toBe("市场");
  expect(localText(text, "ru" as "en")).toBe("market");
});
