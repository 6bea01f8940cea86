import { describe, expect, test } from "vitest";
import { addressIn, pageOf } from "@/lib/i18n/address";

describe("the address of a page in a language", () => {
  test.each([
    ["en", "/report?d=a", "/report?d=a"],
    ["zh", "/", "/zh"],
    ["zh", "/#panel-controls", "/zh#panel-controls"],
    ["ru", "/?d=a", "/ru?d=a"],
    ["ru", "/markets/KAZ#costs", "/ru/markets/KAZ#costs"],
  ] as const)("in %s, %s is %s", (language, path, address) => {
    expect(addressIn(language, path)).toBe(address);
  });

  test.each(["#answer", "https://example.org/", "//example.org/", "/api/v1/openapi.json"])("%s is left as it is", (address) => {
    expect(addressIn("zh", address)).toBe(address);
  });

  test.each([
    ["/", "en", "/"],
    ["/zh", "zh", "/"],
    ["/zh/", "zh", "/"],
    ["/ru/markets/KAZ", "ru", "/markets/KAZ"],
    ["/zhongguo", "en", "/zhongguo"],
    ["/constructor/x", "en", "/constructor/x"],
  ])("%s is the page in %s at %s", (address, language, path) => {
    expect(pageOf(address)).toEqual({ language, path });
  });
});
