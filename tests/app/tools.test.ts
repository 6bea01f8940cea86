import { expect, test } from "vitest";
import { bringTools } from "@/app/_state/tools";
import { NO_COSTS } from "@/lib/decision/cost-terms";
import { methods } from "@/lib/madm/registry";
import { methodNames } from "@/lib/madm/schema/names";

const of = (id: string) => bringTools({ method: { id, options: {} } });

test("the method of the worked example is at hand, another is fetched once and then stays, what reckons in money with it, and one nobody knows is not asked for", async () => {
  expect(of("topsis")).toBeNull();
  expect(of("constructor")).toBeNull();
  const coming = of("vikor");
  expect(coming).toBeInstanceOf(Promise);
  expect(of("aras")).toBe(coming);
  await coming;
  expect(of("vikor")).toBeNull();
  expect(of("electre-iii")).toBeNull();
  expect(bringTools({ method: { id: "topsis", options: {} }, costs: NO_COSTS })).toBeNull();
});

test("the names of methods are those of the methods, in their order", () => {
  expect(methods.map(({ id, name }) => [id, name])).toEqual(Object.entries(methodNames));
});
