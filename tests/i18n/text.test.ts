import { expect, test } from "vitest";
import { type LocalText, languages, localText } from "@/lib/i18n/text";

test("every language counts in the forms that Unicode's rules give it", () => {
  for (const { locale, forms } of Object.values(languages))
    expect(new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted()).toEqual(forms.toSorted());
});

test("a text is given in the wanted language, or in English where it is not translated yet", () => {
  const text: LocalText = { en: "market", zh: "市场" };
  expect(localText(text, "en")).toBe("market");
  // A language to come: the type does not let it in before its strings exist.
  expect(localText(text, "zh" as "en")).toBe("市场");
  expect(localText(text, "ru" as "en")).toBe("market");
});
