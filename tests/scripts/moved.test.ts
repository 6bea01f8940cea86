import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadEditions } from "@/lib/dataset/load";

const root = resolve(".");
const decision = join(root, "tests/fixtures/decisions/worked-example.json");
const scratch = mkdtempSync(join(tmpdir(), "caravan-moved-"));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Runs the command as npm does. */
function moved(...args: readonly string[]) {
  const command = [join(root, "node_modules/tsx/dist/cli.mjs"), "--tsconfig", join(root, "tsconfig.json"), join(root, "scripts/moved.ts")];
  return spawnSync(process.execPath, [...command, ...args], { cwd: root, encoding: "utf8" });
}

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
    expect(text.stdout).toMatch(/^Passed: the first place went from [\w ]+ to Viet ?[Nn]am\.$/m);
    expect(text.stdout).toContain("0 were added, 4 revised, 0 are of a newer year and 0 were withdrawn");
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
