import { expect, test } from "vitest";
import { wordsIn } from "@/app/_language/all-words";
import { ranged } from "@/lib/i18n/ranged";

test.each([
  ["0,0\u00A0%", "49,7\u00A0%", "0,0–49,7\u00A0%"],
  ["3", "5", "3–5"],
  ["1\u00A0200", "3\u00A0400", "1\u00A0200–3\u00A0400"],
  ["−0,09", "0,01", "−0,09\u00A0– 0,01"],
  ["1,2\u00A0млн", "3\u00A0млрд", "1,2\u00A0млн\u00A0– 3\u00A0млрд"],
  ["< 0,1\u00A0%", "2,0\u00A0%", "< 0,1\u00A0– 2,0\u00A0%"],
])("a range from %s to %s is one in Russian", (low, high, said) => {
  expect(ranged(low, high)).toBe(said);
});

test("a range of percents has one sign in Russian, and one at each end in Chinese", () => {
  expect(wordsIn("ru").robustness.range("0,0\u00A0%", "49,7\u00A0%")).toBe("0,0–49,7\u00A0%");
  expect(wordsIn("zh").headroom.range("0.0%", "49.7%")).toBe("0.0%～49.7%");
});
