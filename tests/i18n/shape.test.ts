import { describe, expect, expectTypeOf, test } from "vitest";
import type { Like } from "@/lib/i18n/like";
import { counted, countedBy } from "@/lib/i18n/plural";
import { wordsOf } from "@/lib/i18n/speech";
import { english } from "../samples/words";

const words = { title: "Title", of: (n: number, name: string) => `${n} of ${name}`, list: ["a", "b"], deep: { one: "one" } } as const;
type Shape = Like<typeof words>;

describe("the shape of words", () => {
  test("asks for the same keys and values and for no letters", () => {
    const other: Shape = { title: "Titel", of: (n, name) => `${n} von ${name}`, list: ["c"], deep: { one: "eins" } };
    expect(other.of(2, "x")).toBe("2 von x");
    expectTypeOf<Shape["title"]>().toEqualTypeOf<string>();
  });

  test("lets no text be missing, no other stand in, and no function ask for more", () => {
    // @ts-expect-error a text is missing
    const short: Shape = { title: "", of: () => "", list: [] };
    // @ts-expect-error a list is no text
    const wrong: Shape = { ...words, title: ["Title"] };
    // @ts-expect-error a function that needs a value nobody hands it
    const greedy: Shape = { ...words, of: (n: number, name: string, more: string) => `${n}${name}${more}` };
    expect([short, wrong, greedy]).toHaveLength(3);
  });
});

describe("a counted text", () => {
  test("takes the form English has for the number that is printed", () => {
    const days = counted("en");
    const said = (n: number) => days(n, { one: "day", other: "days" });
    expect([0, 1, 2, 21, 1.5].map(said)).toEqual(["days", "day", "days", "days", "days"]);
  });

  test("takes Russian's forms by Unicode's rules, for a number and for a count with its text", () => {
    const row = countedBy<"one" | "few" | "many" | "other">("ru");
    const forms = { one: "строка", few: "строки", many: "строк", other: "строки" };
    expect([0, 1, 2, 5, 11, 21, 22, 1.5].map((n) => row(n, forms))).toEqual([
      "строк",
      "строка",
      "строки",
      "строк",
      "строк",
      "строка",
      "строки",
      "строки",
    ]);
    expect(row({ n: 1234, text: "1 234" }, forms)).toBe("строки");
    expect(countedBy<"other">("zh")(3, { other: "行" })).toBe("行");
  });

  test("does not compile without a form its language has", () => {
    // @ts-expect-error Russian has a form for few
    countedBy<"one" | "few" | "many" | "other">("ru")(2, { one: "строка", many: "строк", other: "строки" });
    // @ts-expect-error English has a form for one
    counted("en")(2, { other: "rows" });
  });

  test("counts as the number is printed: what is rounded to one is one", () => {
    expect(english.format.count(1234)).toEqual({ n: 1234, text: "1,234" });
    expect(english.format.count(1.04, 1)).toEqual({ n: 1, text: "1.0" });
  });
});

describe("words put together", () => {
  test("are those shared by all, the parts asked for, and the language's formats", () => {
    const { t, format, say, reach } = wordsOf("en", { shared: english.t, reach: english.reach });
    expect([t.app.name, reach.open, format.number(1234.5, 1), say({ en: "market", zh: "市场" })]).toEqual([
      "Caravan",
      "open",
      "1,234.5",
      "market",
    ]);
  });
});
