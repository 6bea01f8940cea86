import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "caravan-keep-command-"));
afterAll(() => rmSync(folder, { recursive: true }));

const EARLIER = resolve("tests/fixtures/keep/export-1.jsonl");
const [, own = ""] = readFileSync(EARLIER, "utf8").split("\n");
const { id } = JSON.parse(own) as { id: string };

/** Types a command, as npm hands it on. */
function keep(data: string, ...typed: readonly string[]) {
  const env = { ...process.env, CARAVAN_DATA: join(folder, data), DATABASE_URL: "", INIT_CWD: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "scripts/keep.ts", ...typed], {
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr: stderr.trim() };
}

test("keep carries what is kept in, out, away and back, and erases it", { timeout: 300_000 }, () => {
  expect(keep("a", "export", "-")).toEqual({ status: 1, stdout: "", stderr: `Nothing is kept in ${join(folder, "a")}.` });
  expect(existsSync(join(folder, "a"))).toBe(false);
  expect(keep("a", "import", EARLIER)).toEqual({ status: 0, stdout: "", stderr: "Imported: workspaces 1, lines 14." });
  expect(keep("a", "export", "-")).toEqual({ status: 0, stdout: readFileSync(EARLIER, "utf8"), stderr: "" });
  expect(keep("a", "export", "one.jsonl", id).status).toBe(0);
  expect(readFileSync(join(folder, "one.jsonl"), "utf8")).toBe(readFileSync(EARLIER, "utf8"));
  expect(keep("a", "backup", "kept.tgz").stderr).toMatch(/^Written: kept\.tgz, [\d,]+ bytes\.$/);
  expect(keep("b", "restore", "kept.tgz")).toEqual({ status: 0, stdout: "", stderr: `Restored into ${join(folder, "b")}.` });
  expect(keep("b", "restore", "kept.tgz").stderr).toMatch(/^Decisions are kept in .* already\./);
  expect(keep("b", "export", "-").stdout).toBe(readFileSync(EARLIER, "utf8"));
  expect(keep("a", "import", EARLIER).stderr).toBe(`Line 2: The workspace ${id} is kept here already. Nothing was imported.`);
  expect(keep("a", "forget", id)).toEqual({ status: 0, stdout: "", stderr: `Erased, from the daily exports too: ${id}.` });
  expect(keep("a", "forget", id)).toEqual({ status: 1, stdout: "", stderr: `There is no workspace ${id}.` });
  expect(keep("a", "export", "-").stdout).toBe(`${readFileSync(EARLIER, "utf8").split("\n")[0]}\n`);
});

test("keep says which line cannot be taken, and how it is used", { timeout: 120_000 }, () => {
  writeFileSync(join(folder, "bad.jsonl"), '{"kind":"caravan-kept","version":1}\n{"kind":"workspace"}\n');
  expect(keep("c", "import", "bad.jsonl")).toEqual({ status: 1, stdout: "", stderr: "Line 2: id. Nothing was imported." });
  expect(keep("c", "import", "not-there.jsonl").status).toBe(1);
  for (const typed of [[], ["export"], ["remember", "x"], ["forget", "x", "y"]]) {
    const { status, stderr } = keep("c", ...typed);
    expect([status, stderr.startsWith("Usage: npm run keep -- backup")]).toEqual([2, true]);
  }
});
