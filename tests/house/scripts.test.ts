import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ensureBrowser, findBrowser, findCommand } from "@/scripts/support/browser.mjs";
import { contentHash } from "@/scripts/support/build.mjs";
import { inWords, ofCheck, ofPlaywright, ofVitest, sum } from "@/scripts/support/counts.mjs";
import { isInstalled } from "@/scripts/support/install.mjs";
import { freePort } from "@/scripts/support/server.mjs";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "caravan-scripts-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Puts a command into the temporary folder. */
function command(name: string, script = ""): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

describe("what is installed", () => {
  const wanted = { packages: { "": {}, "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "2.0.0", optional: true } } };

  test("is complete when every package stands in its version; an optional one, mostly for other machines, may be missing", () => {
    expect(isInstalled(wanted, { packages: { "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "2.0.0" } } })).toBe(
      true,
    );
    expect(isInstalled(wanted, { packages: { "node_modules/a": { version: "1.0.0" } } })).toBe(true);
  });

  test("is out of date when a package is missing or stands in another version, optional or not", () => {
    expect(isInstalled(wanted, {})).toBe(false);
    expect(isInstalled(wanted, { packages: { "node_modules/a": { version: "1.0.1" } } })).toBe(false);
    expect(isInstalled(wanted, { packages: { "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "1.9.0" } } })).toBe(
      false,
    );
  });

  test("can be installed from the lock file on any machine: it leaves out no optional package, which npm ci would refuse", () => {
    const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
      packages: Record<string, { version?: string; optionalDependencies?: Record<string, string> }>;
    };
    const left = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies).filter((name) => lock.packages[`node_modules/${name}`] === undefined),
    );
    expect(left).toEqual([]);
  });
});

describe("the hash that a build is known by", () => {
  beforeEach(() => {
    mkdirSync(join(folder, "lib/math"), { recursive: true });
    writeFileSync(join(folder, "lib/math/a.ts"), "1");
    writeFileSync(join(folder, "package.json"), "{}");
  });
  const hash = () => contentHash(folder, ["lib", "package.json", "not-there"]);

  test("stays when nothing changed", () => {
    expect(hash()).toBe(hash());
  });

  test("changes with the content of a file, with its name, and with a new file", () => {
    const hashes = [hash()];
    writeFileSync(join(folder, "lib/math/a.ts"), "2");
    hashes.push(hash());
    writeFileSync(join(folder, "lib/b.ts"), "2");
    hashes.push(hash());
    rmSync(join(folder, "lib/math/a.ts"));
    writeFileSync(join(folder, "lib/math/c.ts"), "2");
    hashes.push(hash());
    expect(new Set(hashes).size).toBe(4);
  });

  test("does not see what it was not asked to look at", () => {
    const before = hash();
    writeFileSync(join(folder, "README.md"), "words");
    expect(hash()).toBe(before);
  });
});

describe("the closing line of the tests", () => {
  test("says how many passed and failed, and what was skipped only where something was", () => {
    expect(inWords({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
    expect(inWords({ passed: 12, failed: 1, skipped: 2 })).toBe("12 passed, 1 failed, 2 skipped");
  });

  test("adds up the stages", () => {
    expect(sum([ofCheck(0), ofCheck(1), { passed: 40, failed: 2, skipped: 3 }])).toEqual({ passed: 41, failed: 3, skipped: 3 });
    expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});

describe("the counts of vitest", () => {
  const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] };

  test("are those of its report", () => {
    expect(ofVitest(report, 0)).toEqual({ passed: 5, failed: 0, skipped: 2 });
    expect(ofVitest({ ...report, numFailedTests: 3 }, 1)).toEqual({ passed: 5, failed: 3, skipped: 2 });
  });

  test("hold a file that could not be read for a failure", () => {
    const testResults = [
      { status: "failed", assertionResults: [] },
      { status: "passed", assertionResults: [{}] },
    ];
    expect(ofVitest({ ...report, testResults }, 1).failed).toBe(1);
  });

  test("are never green when the run ended badly or left no report", () => {
    expect(ofVitest(report, 1).failed).toBe(1);
    expect(ofVitest(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe("the counts of Playwright", () => {
  test("hold a test that passed only when tried again for a failure", () => {
    expect(ofPlaywright({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 } }, 1)).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });

  test("are never green when the run ended badly or left no report", () => {
    expect(ofPlaywright({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } }, 1).failed).toBe(1);
    expect(ofPlaywright(null, 0).failed).toBe(1);
  });
});

describe("the search for a browser", () => {
  test("finds a command in the folders of the path, and only one that may be run", () => {
    const file = command("chromium");
    writeFileSync(join(folder, "notes"), "");
    expect(findCommand("chromium", `/nowhere:${folder}`)).toBe(file);
    expect(findCommand(file, "")).toBe(file);
    expect(findCommand("notes", folder)).toBeNull();
    expect(findCommand("chromium", "/nowhere")).toBeNull();
  });

  test("believes CHROMIUM_PATH before anything else, and takes no other where that is wrong", () => {
    const own = command("my-own");
    command("chromium");
    expect(findBrowser({ CHROMIUM_PATH: own, PATH: folder })).toBe(own);
    expect(findBrowser({ CHROMIUM_PATH: "/nowhere/chromium", PATH: folder })).toBeNull();
  });

  test("takes the one without a window where there are both", () => {
    command("chromium");
    const shell = command("chromium-headless-shell");
    expect(findBrowser({ PATH: folder })).toBe(shell);
  });

  test("takes Chrome where there is no Chromium", () => {
    const chrome = command("google-chrome");
    expect(findBrowser({ PATH: folder })).toBe(chrome);
  });

  test("says in one line what to install to a user who may not", async () => {
    command("apt-get", "exit 1");
    const refusal = ensureBrowser({ PATH: folder }, false);
    await expect(refusal).rejects.toThrow(
      /^The browser tests need Chromium and poppler-utils \(Debian: apt-get install chromium-headless-shell poppler-utils fonts-noto-cjk[^\n]*$/,
    );
  });

  test("installs the browser and the print tools by apt-get where it may", async () => {
    const log = join(folder, "log");
    command(
      "touch-both",
      `printf '#!/bin/sh\\n' > ${folder}/chromium-headless-shell; /bin/cp ${folder}/chromium-headless-shell ${folder}/pdftotext; /bin/chmod +x ${folder}/chromium-headless-shell ${folder}/pdftotext`,
    );
    command("apt-get", `echo "$DEBIAN_FRONTEND $*" >> ${log}\n[ "$1" = install ] && ${folder}/touch-both`);
    await ensureBrowser({ PATH: folder }, true);
    expect(readFileSync(log, "utf8")).toBe(
      "noninteractive update -q\nnoninteractive install -y -q --no-install-recommends chromium-headless-shell poppler-utils fonts-noto-cjk\n",
    );
    expect(findBrowser({ PATH: folder })).toBe(join(folder, "chromium-headless-shell"));
  });

  test("hands on the words of an installation that failed", async () => {
    command("apt-get", "echo no such package; exit 100");
    await expect(ensureBrowser({ PATH: folder }, true)).rejects.toThrow(/no such package[\s\S]*The browser tests need/);
  });
});

describe("npm start", () => {
  const start = (PORT: string) => {
    const child = spawn(process.execPath, ["scripts/start.mjs"], { env: { ...process.env, PORT }, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    return new Promise<{ code: number | null; said: string }>((done) => child.on("close", (code) => done({ code, said })));
  };

  test("says in one line that a port is taken, and which to try", async () => {
    const server = createServer();
    const port = await new Promise<number>((done) => server.listen(0, () => done((server.address() as { port: number }).port)));
    expect(await freePort(port)).toBeNull();
    expect(await start(String(port))).toEqual({ code: 1, said: `Port ${port} is taken. Choose another one: PORT=${port + 1} npm start\n` });
    server.close();
  });

  test.each(["abc", "0", "65536", "80.5"])("refuses the port %s in one line", async (port) => {
    expect(await start(port)).toEqual({ code: 1, said: `PORT is ${port}, and has to be a number from 1 to 65535.\n` });
  });
});

describe("npm test", () => {
  test("refuses a stage that there is not, and names those that there are", () => {
    const { status, stderr } = spawnSync(process.execPath, ["scripts/test.mjs", "units"], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 2, stderr: "There is no stage units: types, lint, unit, build, e2e.\n" });
  });
});
