import { describe, expect, test } from "vitest";
import { dataset, linkedDecision } from "@/app/_server/data";
import { loadDataset } from "@/lib/dataset/load";
import { encodeDecision } from "@/lib/decision/link";
import { madeDecision } from "../samples/decision";

describe("on the server", () => {
  test("the data set is read once", () => {
    expect(dataset()).toBe(dataset());
    expect(dataset().version).toBe(loadDataset("data").version);
  });

  test("a link's decision is rendered at once", async () => {
    const decision = madeDecision({ title: "linked" });
    expect(await linkedDecision(Promise.resolve({ d: encodeDecision(decision) }))).toEqual(decision);
  });

  test.each([
    ["no link", {}],
    ["a broken link", { d: "%%%" }],
    ["two links", { d: [encodeDecision(madeDecision()), encodeDecision(madeDecision())] }],
    ["an empty link", { d: "" }],
  ])("%s is left to the browser to speak of", async (_, query) => {
    expect(await linkedDecision(Promise.resolve(query))).toBeNull();
  });
});
