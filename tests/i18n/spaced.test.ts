import { expect, test } from "vitest";
import { gapAfter, spaced } from "@/lib/i18n/spaced";

test("a value in Latin letters, Greek ones or digits stands apart from the Chinese around it", () => {
  expect(spaced`用${"TOPSIS"}排序，共${15}个`).toBe("用 TOPSIS 排序，共 15 个");
  expect(spaced`比${"肯德尔"}，${"τ"}高`).toBe("比肯德尔，τ 高");
});

test("a sign goes with its number, and a sign of percent closes it", () => {
  expect(spaced`变动${"−3.5"}点，占${"34.5%"}的权重，不到${"< 0.1%"}时`).toBe("变动 −3.5 点，占 34.5% 的权重，不到 < 0.1% 时");
});

test("Chinese meets Chinese, and a full-width mark its neighbour, without a space", () => {
  expect(spaced`${"新加坡"}排在${"越南"}之前（${"SGP"}）`).toBe("新加坡排在越南之前（SGP）");
});

test("what is typed in the sentence and what stands within a value is left as it is", () => {
  expect(spaced`HS编码${"1.23亿"}元 ${"x"} y`).toBe("HS编码 1.23亿元 x y");
});

test("a sentence without values is itself, and an empty value leaves nothing behind", () => {
  expect([spaced`没有`, spaced`前${""}后`]).toEqual(["没有", "前后"]);
});

test("what follows a full-width mark needs no space, and what follows any other text does", () => {
  expect(["清关效率（1–5 分）。", "合计：", "Сингапур.", "兰彻斯特法则"].map(gapAfter)).toEqual(["", "", " ", " "]);
});
