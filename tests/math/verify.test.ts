import { describe, expect, test } from "vitest";
import { issues as sentences } from "@/lib/i18n/en/issues";
import { type Issue, Refusal } from "@/lib/math/refusal";
import { verified, withEngine } from "@/lib/math/verify";

/** Gives the results one after another. */
const giving = (...results: readonly number[]) => {
  const calls: number[] = [];
  return { calls, compute: () => results[calls.push(0) - 1] as number };
};
const isRight = (result: number) => result === 1;

describe("a computation held to a check", () => {
  test("is made once where its result holds", () => {
    const { calls, compute } = giving(1, 2);
    expect(verified("it", compute, isRight)).toBe(1);
    expect(calls).toHaveLength(1);
  });

  test("is made again where it does not, and the right result is taken", () => {
    const { calls, compute } = giving(2, 1);
    expect(verified("it", compute, isRight)).toBe(1);
    expect(calls).toHaveLength(2);
  });

  test("is refused where it fails twice, by a sentence that names the engine and what was computed", () => {
    let issues: readonly Issue[] = [];
    try {
      verified("ols", giving(2, 3, 1).compute, isRight);
    } catch (error) {
      issues = withEngine((error as Refusal).issues, "Node 24.21.0");
      expect(error).toBeInstanceOf(Refusal);
    }
    expect(issues.map(({ code }) => code)).toEqual(["miscomputed"]);
    const sentence = sentences.miscomputed(issues[0]?.values ?? {});
    expect(sentence).toContain("Node 24.21.0");
    expect(sentence).toContain("ols");
  });

  test("leaves issues that are the input's own alone", () => {
    const issues: Issue[] = [{ code: "all-zero", path: ["weights"], values: {} }];
    expect(withEngine(issues, "Node 24.21.0")).toEqual(issues);
  });
});
