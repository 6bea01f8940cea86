import { describe, expect, test } from "vitest";
import { copyName, entryOf, isKept, otherEdition, savedText } from "@/app/_state/shelf-entries";
import { readDecision } from "@/lib/decision/migrate";
import { madeDecision } from "../samples/decision";

describe("a decision on the shelf", () => {
  test("is read with its name, and a text that cannot be read is still there to be saved", () => {
    const sound = entryOf({ id: "a", changed: 1, decision: madeDecision({ title: " Toys " }) });
    expect(sound.title).toBe("Toys");
    expect(sound.read?.title).toBe(" Toys ");
    for (const decision of [null, "cut off", { title: "Old", version: 999 }, []])
      expect(entryOf({ id: "b", changed: 1, decision }).read).toBeNull();
    expect(entryOf({ id: "b", changed: 1, decision: { title: "Old", version: 999 } }).title).toBe("Old");
  });

  test("is known to lie there only where it is the same in all", () => {
    const decision = madeDecision({ title: "Toys" });
    const entry = entryOf({ id: "a", changed: 1, decision });
    expect(isKept(decision, [entry])).toBe(true);
    expect(isKept({ ...decision, title: "Lamps" }, [entry])).toBe(false);
    expect(isKept(decision, [])).toBe(false);
  });
});

describe("a decision saved to a file", () => {
  const [old, now] = ["0123456789abcdef", "fedcba9876543210"];

  test("names the edition of the figures it was made with, and reads as the same decision", () => {
    const decision = madeDecision({ title: "Toys" });
    const saved: unknown = JSON.parse(savedText(decision, old));
    expect(readDecision(saved)).toEqual(decision);
    expect([otherEdition(saved, now), otherEdition(saved, old)]).toEqual([old, null]);
  });

  test("names none where none is known, or where what it names is none", () => {
    const decision = madeDecision({ title: "Toys" });
    expect(savedText(decision, undefined)).toBe(JSON.stringify(decision, null, 2));
    for (const saved of [null, "text", [], {}, { data: 7 }, { data: "<script>" }, { data: `${old}0` }])
      expect(otherEdition(saved, now)).toBeNull();
  });

  test("is saved as it stands where it cannot be read", () => {
    for (const broken of [null, "cut off", [], 7]) expect(savedText(broken, old)).toBe(JSON.stringify(broken, null, 2));
  });
});

describe("the name of a copy", () => {
  test.each([
    ["Toys", [], "Toys (2)"],
    ["Toys", ["Toys", "Toys (2)"], "Toys (3)"],
    ["Toys (2)", ["Toys (2)"], "Toys (3)"],
    ["", [], "(2)"],
  ])("%s beside %j is %s", (title, taken, name) => {
    expect(copyName(title, taken)).toBe(name);
  });

  test("is never longer than a name may be", () => {
    expect(copyName("x".repeat(120), []).length).toBe(120);
  });
});
