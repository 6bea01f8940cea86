import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const root = resolve(".");
const decision = join(root, "tests/fixtures/decisions/worked-example.json");
const scratch = mkdtempSync(join(tmpdir(), "caravan-understood-"));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Runs a command as npm does, with what is typed behind it. */
function run(script: string, ...args: readonly string[]) {
  const command = [join(root, "node_modules/tsx/dist/cli.mjs"), "--tsconfig", join(root, "tsconfig.json"), join(root, "scripts", script)];
  return new Promise<{ status: number; stdout: string; stderr: string }>((done) => {
    const child = execFile(process.execPath, [...command, ...args], { cwd: root }, (_, stdout, stderr) =>
      done({ status: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

const decisions = ["rank.ts", "report.ts", "moved.ts", "landed.ts"] as const;

describe.concurrent("what a command does not understand is said in one line, then its usage; nothing is done", () => {
  test.each([
    ...decisions.map((script) => [script, [decision, "--frmat", "x"], /^--frmat is no option of this command\. Accepted: .*--format.*\.$/]),
    ...decisions.map((script) => [script, [decision, "--format", "--data"], /^--format needs a value behind it\.$/]),
    // The name of something that every object has is no format.
    ...decisions.map((script) => [script, [decision, "--format", "toString"], /^--format toString: accepted: \w+, .+\.$/]),
    ["gravity.ts", ["panel.csv", "--z", "1"], /^--z is no option of this command\. Accepted: --y, --x, .*--no-reset\.$/],
    ["gravity.ts", ["panel.csv", "--y"], /^--y needs a value behind it\.$/],
    ["refresh.ts", ["--years", "2023"], /^--years is no option of this command\. Accepted: --product, .+\.$/],
    ["headroom.ts", ["--to", "x"], /^--to is no option of this command\. Accepted: --data\.$/],
    ["headroom.ts", ["everything"], /^everything: not accepted; this command takes options only\.$/],
    ["track-record.ts", ["--part", "7"], /^--part is no option of this command\. Accepted: --data\.$/],
    ["track-record.ts", ["7"], /^7: not accepted; this command takes options only\.$/],
  ] as [string, string[], RegExp][])("%s %j", async (script, args, says) => {
    const { status, stdout, stderr } = await run(script, ...args);
    const [first = "", ...usage] = stderr.split("\n");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(first).toMatch(says);
    expect(usage.join("\n")).toMatch(/^Usage: npm run /);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test.each(["headroom.ts", "track-record.ts"])("%s says in one line that there is no data to work on", async (script) => {
    const { status, stdout, stderr } = await run(script, "--data", join(scratch, "nowhere"));
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^The data set could not be read\. ENOENT.*nowhere.*\n$/);
  });

  test("the words are those of the language asked for", async () => {
    const { status, stderr } = await run("headroom.ts", "--to", "x", "--language", "ru");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^У этой команды нет ключа --to\. Допустимо: --data\.\n/);
  });
});
