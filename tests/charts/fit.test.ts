import { expect, test } from "vitest";
import { shortened } from "@/lib/charts/fit";
import { lettersIn } from "@/lib/i18n/width";

test("a Chinese character takes the room of two letters", () => {
  expect([lettersIn("TOPSIS"), lettersIn("Вьетнам"), lettersIn("越南"), lettersIn("（AHP）")]).toEqual([6, 7, 4, 7]);
});

test("a name is cut to the room there is, and three dots say so", () => {
  expect(shortened("Kazakhstan", 10)).toBe("Kazakhstan");
  expect(shortened("Viet Nam and others", 10)).toBe("Viet Nam…");
  expect(shortened("哈萨克斯坦", 10)).toBe("哈萨克斯坦");
  expect(shortened("哈萨克斯坦", 8)).toBe("哈萨克…");
});
