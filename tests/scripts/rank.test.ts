import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { whoseAnswer } from "@/lib/comparison/whose";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { readDecision } from "@/lib/decision/migrate";
import { evaluate } from "@/lib/evaluate";
import { firmnessIn } from "@/lib/recommendation/firmness-found";
import { toCsv } from "@/lib/report/csv";
import { evaluationJson } from "@/lib/report/evaluation-json";
import { rankingRows } from "@/lib/report/rows/ranking";
import { english } from "../samples/words";

const root = resolve(".");
const fixture = (name: string) => join(root, "tests/fixtures/decisions", `${name}.json`);
const scratch = mkdtempSync(join(tmpdir(), "caravan-rank-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const dataset = loadDataset("data");
const saved = (name: string): Record<string, unknown> => JSON.parse(readFileSync(fixture(name), "utf8"));
const evaluated = (name: string) => {
  const evaluation = evaluate(readDecision(saved(name)), dataset);
  if (!evaluation.ok) throw new Error(evaluation.reason);
  return evaluation;
};

/** Runs the command as npm does, from the folder `cwd`. */
function rank(args: readonly string[], { input = "", cwd = root } = {}) {
  const command = [join(root, "node_modules/tsx/dist/cli.mjs"), "--tsconfig", join(root, "tsconfig.json"), join(root, "scripts/rank.ts")];
  const env = { ...process.env, INIT_CWD: cwd };
  return new Promise<{ status: number; stdout: string; stderr: string }>((done) => {
    const child = execFile(process.execPath, [...command, ...args], { cwd: root, env }, (_, stdout, stderr) =>
      done({ status: child.exitCode ?? -1, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

describe.concurrent("rank on the command line", () => {
  test("prints a table with the best market first, the method, its variant and the data set", async () => {
    const { status, stdout, stderr } = await rank([fixture("worked-example")]);
    const [first] = evaluated("worked-example").results;
    const lines = stdout.trimEnd().split("\n");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(lines[2]).toMatch(new RegExp(`^\\s*1\\s+${first?.market.name.en}\\s+${first?.score.toFixed(3)}\\s+Start here`));
    expect(lines.at(-2)).toMatch(
      /^Confidence in the first place: firm\. Singapore comes first under \d\d\.\d.% .* 61 of 65 ways .*; then [\w ]+ comes first\./,
    );
    expect(stdout).toContain("How much of this is yours? Nothing yet: this is the example. What any seller would hear: Singapore,");
    expect(stdout).toContain("  [ ] Product: ");
    expect(lines.at(-1)).toBe(`topsis, normalisation "min-max", data set ${dataset.version}`);
  });

  test("writes as JSON what the program itself computes", async () => {
    const { status, stdout } = await rank([fixture("own-shares"), "--format", "json"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(
      JSON.parse(
        JSON.stringify({
          ...evaluationJson(evaluated("own-shares"), firmnessIn(evaluated("own-shares"))),
          whose: whoseAnswer(evaluated("own-shares"), dataset),
        }),
      ),
    );
  });

  test("says of a seller's own decision what each input moved, and what any seller would hear", async () => {
    const mine = { ...saved("worked-example"), version: 2, product: { hs: "6109", name: "T-shirts" }, exporter: "KGZ" };
    const { stdout } = await rank(["-"], { input: JSON.stringify(readDecision(mine)) });
    expect(stdout).toMatch(/How much of this is yours\? What any seller would hear: Singapore, /);
    expect(stdout).toMatch(/ {2}\[x\] Product: Without it: /);
    expect(stdout).toMatch(/ {2}\[x\] Origin: Without it: /);
    expect(stdout).toMatch(/ {2}\[ \] City: /);
  });

  test("writes as CSV the file that the screen offers", async () => {
    const { status, stdout } = await rank([fixture("own-shares"), "--format=csv"]);
    expect(status).toBe(0);
    expect(stdout).toBe(toCsv(rankingRows(evaluated("own-shares"), dataset, firmnessIn(evaluated("own-shares")), english)));
  });

  test("reads a decision from standard input, and a path from where the user stands", async () => {
    const text = readFileSync(fixture("own-shares"), "utf8");
    writeFileSync(join(scratch, "mine.json"), text);
    const piped = await rank(["-"], { input: text });
    expect(piped.status).toBe(0);
    expect(await rank(["mine.json"], { cwd: scratch })).toEqual(piped);
  });

  test("takes another data set, and refuses a bad one with file, line and field", async () => {
    const folder = join(scratch, "data");
    cpSync("data", folder, { recursive: true });
    const rows = readFileSync(join(folder, "observations/ip.csv"), "utf8");
    writeFileSync(join(folder, "observations/ip.csv"), rows.replace("KAZ,ip-protection,,2019,4.105462", "KAZ,ip-protection,,2019,4.2"));
    const other = await rank([fixture("worked-example"), "--data", folder]);
    expect(other.status).toBe(0);
    expect(other.stdout).not.toContain(dataset.version);
    writeFileSync(join(folder, "observations/ip.csv"), rows.replace("2019,4.105462", "2019,high"));
    const bad = await rank([fixture("worked-example"), "--data", folder]);
    expect(bad).toMatchObject({ status: 1, stdout: "" });
    expect(bad.stderr).toContain("observations/ip.csv, line 2, value: not-a-number");
  });

  test("says on standard error what it leaves aside, and answers all the same", async () => {
    const input = JSON.stringify({ ...saved("own-shares"), markets: ["THA", "VNM", "XXX"] });
    const { status, stdout, stderr } = await rank(["-"], { input });
    expect(status).toBe(0);
    expect(stdout).toContain("Thailand");
    expect(stderr).toMatch(/^standard input: left aside: markets\.2: XXX is not known\./);
  });

  const worked = saved("worked-example");
  test.each([
    ["text that is not JSON", "{", "standard input: not JSON."],
    ["JSON that is no decision", "[]", "standard input: not a decision that can be read."],
    [
      "a field out of range, by its path",
      JSON.stringify({ ...worked, pillars: { ...(worked.pillars as object), ip: 101 } }),
      "pillars.ip: 101",
    ],
    ["a decision of a newer program", JSON.stringify({ ...worked, version: 99 }), "version: It was written by a newer version (99;"],
    ["no market", JSON.stringify({ ...worked, markets: [] }), "standard input: No market is ticked."],
    ["a method nobody knows", JSON.stringify({ ...worked, method: { id: "oracle", options: {} } }), "oracle is not known"],
  ])("exits with 1 for %s, and says what is wrong and where", async (_, input, words) => {
    const { status, stdout, stderr } = await rank(["-", "--format", "json"], { input });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(words);
    expect(stderr).not.toContain("    at ");
  });

  test("exits with 1 for a file or a folder that is not there, by name", async () => {
    const file = await rank(["nowhere.json"]);
    expect(file.status).toBe(1);
    expect(file.stderr).toContain("nowhere.json");
    const folder = await rank([fixture("worked-example"), "--data", "nowhere"]);
    expect(folder.status).toBe(1);
    expect(folder.stderr).toContain("nowhere");
  });

  test.each([
    ["no decision at all", [], "Which decision?"],
    ["two decisions", ["a.json", "b.json"], "One decision at a time; found a.json, b.json."],
    ["an unknown format", ["a.json", "--format", "xml"], "--format xml: accepted: table, json, csv."],
    ["an unknown option", ["a.json", "--colour"], "--colour"],
  ])("exits with 2 for %s, and shows how it is used", async (_, args, words) => {
    const { status, stdout, stderr } = await rank(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(words);
    expect(stderr).toContain("Usage: npm run -s rank -- ");
  });
});

describe("the saved worked example", () => {
  test("is the one the program opens with", () => {
    expect(readDecision(saved("worked-example"))).toEqual(workedExample(dataset));
  });
});
