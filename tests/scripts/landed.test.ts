import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";

const root = resolve(".");
const scratch = mkdtempSync(join(tmpdir(), "caravan-landed-"));
afterAll(() => rmSync(scratch, { recursive: true }));

function file(name: string, content: string): string {
  writeFileSync(join(scratch, name), content);
  return name;
}

/** Runs the command as npm does, from the folder with the files. */
function landed(...args: readonly string[]) {
  const command = [join(root, "node_modules/tsx/dist/cli.mjs"), "--tsconfig", join(root, "tsconfig.json"), join(root, "scripts/landed.ts")];
  return new Promise<{ status: number; stdout: string; stderr: string }>((done) => {
    const child = execFile(
      process.execPath,
      [...command, ...args],
      { cwd: root, env: { ...process.env, INIT_CWD: scratch } },
      (_, stdout, stderr) => done({ status: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

const table = "market;price;freight;duty rate pct;selling price;rate PHP\neverywhere;50;8;0;100;58\nPHL;250;20;5;400;\nSingapore;;;;;\n";

describe.concurrent("landed on the command line", () => {
  test("works out the sums of a table, to the cent of the worked examples, with what to know of them", async () => {
    const { status, stdout, stderr } = await landed(file("costs.csv", table));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^PHL +USD +400 +317\.52 +317\.52/m);
    expect(stdout).toMatch(/^SGP +USD +100 +63\.22/m);
    expect(stdout).toContain("Rule phl-de-minimis-2016: in force on that day, by a page of 2016-10");
  });

  test("gives a program every line with its source, and a spreadsheet a row a market", async () => {
    file("more.csv", table);
    const [json, csv] = await Promise.all([landed("more.csv", "--format", "json"), landed("more.csv", "--format", "csv")]);
    const { markets } = JSON.parse(json.stdout) as { markets: { market: string; lines: { id: string; source: object | null }[] }[] };
    expect(markets.map(({ market }) => market).sort()).toEqual(["PHL", "SGP"]);
    expect(markets[0]?.lines.find(({ id }) => id === "tax")?.source).toHaveProperty("pageDate");
    expect(csv.stdout.trimEnd().split("\r\n")).toHaveLength(3);
  });

  test("knows the seller's customs union, and takes a decision for its costs", async () => {
    const costs = { currency: "USD", rates: {}, everywhere: { price: 500, freight: 20, dutyRatePct: 10 }, markets: {} };
    const decision = { ...workedExample(loadDataset("data")), exporter: "KGZ", markets: ["KAZ"], costs };
    const { stdout, status } = await landed(file("decision.json", JSON.stringify(decision)));
    expect(status).toBe(0);
    expect(stdout).toContain("Eurasian Economic Union");
  });

  test("says by row and column what cannot be taken, and what was not understood", async () => {
    file("wrong.csv", "market,price,freight\nPHL,dear,3\n");
    const { status, stderr } = await landed("wrong.csv");
    expect(status).toBe(1);
    expect(stderr).toContain("row 2, price: “dear”; expected a number");
    const [from, none, empty] = await Promise.all([
      landed("wrong.csv", "--from", "Narnia"),
      landed(),
      landed(file("empty.csv", "market,price\nPHL,\n")),
    ]);
    expect(from).toMatchObject({ status: 1 });
    expect(none).toMatchObject({ status: 2, stderr: expect.stringContaining("Usage: npm run -s landed") });
    expect(empty).toMatchObject({ status: 1, stderr: expect.stringContaining("no market has a price and a freight") });
  });
});
