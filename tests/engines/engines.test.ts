import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

// The whole of it is `npm run engines`: on every engine, with the gravity panel, hundreds of times.
test("this engine gives in fresh processes side by side, to the last bit, the figures of one that compiles nothing", {
  timeout: 600_000,
}, () => {
  const args = ["scripts/engines.mjs", "--only", "here", "--small", "--runs", "2"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(stdout).toMatch(/: 2 fresh, \d{3,} figures, 0 wrong \(load [\d.]+\)\n$/);
  expect(status).toBe(0);
});
