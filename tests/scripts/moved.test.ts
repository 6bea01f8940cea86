import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { BadData } from "@/lib/dataset/bad-data";
import { EDITIONS_FILE } from "@/lib/dataset/editions/edition";
import { loadDataset, loadEditions } from "@/lib/dataset/load";
import { keepEdition } from "@/scripts/support/keep-edition";

const root = resolve(".");
const decision = join(root, "tests/fixtures/decisions/worked-example.json");
const scratch = mkdtempSync(join(tmpdir(), "caravan-moved-"));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Runs a command as npm does, in a folder with data. */
function run(script: string, cwd: string, ...args: readonly string[]) {
  const command = [join(root, "node_modules/tsx/dist/cli.mjs"), "--tsconfig", join(root, "tsconfig.json"), join(root, "scripts", script)];
  return spawnSync(process.execPath, [...command, ...args], { cwd, encoding: "utf8" });
}
const moved = (...args: readonly string[]) => run("moved.ts", root, ...args);

/** A copy of the data in which Viet Nam is the best and Singapore the worst of all to trade with. */
function newer(): string {
  const folder = join(scratch, "data");
  cpSync("data", folder, { recursive: true });
  const file = join(folder, "observations/logistics.csv");
  const text = readFileSync(file, "utf8").replace(/^SGP,(lpi-\w+),,2023,[\d.]+/gm, "SGP,$1,,2023,1");
  writeFileSync(file, text.replace(/^VNM,(lpi-\w+),,2023,[\d.]+/gm, "VNM,$1,,2023,5"));
  return folder;
}

describe("moved on the command line", () => {
  test("says which market went where because of which figure", () => {
    const folder = newer();
    const logistics = join(scratch, "logistics.json");
    const pillars = { demand: 0, closeness: 0, logistics: 100, payments: 0, regulation: 0, ip: 0 };
    writeFileSync(logistics, JSON.stringify({ ...JSON.parse(readFileSync(decision, "utf8")), pillars, tripwires: [{ of: "first" }] }));
    const text = moved(logistics, "--to", folder);
    expect({ status: text.status, stderr: text.stderr }).toEqual({ status: 0, stderr: "" });
    expect(text.stdout).toMatch(/The first place went from \w+ to Vietnam\.|The first place went from [\w ]+ to Viet Nam\./);
    expect(text.stdout).toMatch(/Viet ?[Nn]am: \w+ → first, because .* was revised from .* to 5.*/);
    expect(text.stdout).toMatch(/^Changed: the first place went from [\w ]+ to Viet ?[Nn]am\.$/m);
    expect(text.stdout).toContain("0 were added, 4 were revised, 0 are of a newer year and 0 were withdrawn");
    expect(text.stdout.match(/^ {2}.+ of (Singapore|Viet ?nam) was revised from \S+ to \S+ \(score 1–5\) for 2023\.$/gim)).toHaveLength(4);
  });

  test("says the same to a program, since the edition that is named", () => {
    const [{ version } = { version: "" }] = loadEditions("data");
    const { status, stdout } = moved(decision, "--since", version, "--format", "json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ older: version, counts: { added: expect.any(Number) }, places: expect.any(Array) });
  });

  test("names the editions kept where another is asked for, and its usage where it is not understood", () => {
    const unknown = moved(decision, "--since", "ffffffffffffffff");
    expect(unknown.status).toBe(1);
    expect(unknown.stderr).toContain(loadEditions("data")[0]?.version);
    const wrong = moved(decision, "--format", "yaml");
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain("Usage: npm run -s moved");
  });
});

describe("an edition on the command line", () => {
  const place = join(scratch, "installation");
  const list = join(place, "data", EDITIONS_FILE);
  cpSync("data", join(place, "data"), { recursive: true });
  const before = readFileSync(list, "utf8");
  const last = loadEditions("data").at(-1)?.day ?? "";
  const dayAfter = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const files = () => readdirSync(join(place, "data/editions"));
  const kept = files();

  test.each([
    ["2026-02-30", /^2026-02-30 is no day of the calendar.*\n$/],
    ["2026-13-45", /^2026-13-45 is no day of the calendar.*\n$/],
    ["30.11.2026", /^30\.11\.2026 is no day of the calendar.*\n$/],
    [dayAfter(3), /is not accepted.*\n$/],
    ["2020-01-01", new RegExp(`^2020-01-01 is not accepted: .* from ${last}.*\\n$`)],
  ])("of the day %s is refused in a sentence, and nothing is written", (day, sentence) => {
    const { status, stdout, stderr } = run("edition.ts", place, day, "what it brings");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd()).not.toContain("\n");
    expect(readFileSync(list, "utf8")).toBe(before);
    expect(files()).toEqual(kept);
  });

  test.each([
    ["a day that is none", `${before}0123456789abcdef,2026-13-45,x\n`, "editions/editions.csv, line 3, day: "],
    ["no version", `${before}../etc,2026-11-30,x\n`, "editions/editions.csv, line 3, version: "],
    ["an edition that is not there", `${before}0123456789abcdef,2026-11-30,x\n`, "editions/0123456789abcdef.json.gz: "],
  ])("is told of in a sentence where its list holds %s, whoever reads it", (_, text, where) => {
    writeFileSync(list, text);
    const asked = [
      run("moved.ts", place, decision, "--since", "0123456789abcdef"),
      ...(where.startsWith("editions/editions.csv") ? [run("edition.ts", place, last, "x")] : []),
    ];
    writeFileSync(list, before);
    for (const { status, stdout, stderr } of asked) {
      expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
      expect(stderr).toContain(where);
      expect(stderr.trimEnd()).not.toContain("\n");
    }
  });

  test("is kept by no door with a line that could not be read again", () => {
    const dataset = { ...loadDataset("data"), version: "0123456789abcdef" };
    expect(() => keepEdition(join(place, "data"), dataset, "2026-02-30", "x")).toThrow(BadData);
    expect(files()).toEqual(kept);
  });
});
