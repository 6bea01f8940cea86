import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { maglevIsWrong } from "../../scripts/support/engine.mjs";

describe("the compiler that gives wrong figures", () => {
  test.each([
    ["Node 20", "11.3.244.8-node.38", false],
    ["Node 22", "12.4.254.21-node.57", false],
    ["Node 24", "13.6.233.17-node.53", true],
    ["Node 25", "14.1.146.11-node.20", true],
    ["Node 26", "14.6.202.34-node.40", false],
    ["a later one", "15.0.1", false],
  ])("is kept off in %s: %s, %s", (_, version, wrong) => {
    expect(maglevIsWrong(version)).toBe(wrong);
  });

  test("is kept off before every script that computes", () => {
    const scripts = readdirSync("scripts", { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(ts|mjs)$/.test(file))
      .map((file) => ({ file, text: readFileSync(join("scripts", file), "utf8") }));
    // Those in `engines` are bundled, and keep it off themselves where they are asked to.
    const isStarted = ({ file }: { readonly file: string }) => !/^(support|engines)\b/.test(file);
    const computing = scripts.filter((script) => isStarted(script) && /from "@\/lib\//.test(script.text));
    const lacking = computing.filter(({ text }) => !/support\/engine\.mjs"|\.\/measure\.mjs"/.test(text));
    expect(computing.length).toBeGreaterThan(5);
    // What only hands a table to those that compute need not.
    expect(lacking.map(({ file }) => file)).toEqual(["bench/problem.ts"]);
  });

  test("is kept off by the server before its first request, and in every unit test", () => {
    expect(readFileSync("instrumentation.ts", "utf8")).toContain("scripts/support/engine.mjs");
    expect(readFileSync("vitest.config.ts", "utf8")).toContain("scripts/support/engine.mjs");
  });
});
