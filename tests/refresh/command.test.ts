import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { all as words } from "@/app/_language/all-words";
import { loadDataset, loadEdition, loadEditions } from "@/lib/dataset/load";
import { worldBankSeries } from "@/lib/refresh/recipes";
import { tradeReader } from "@/lib/trade/read-file";
import { Stop } from "@/scripts/support/decision-command";
import { typed } from "@/scripts/support/refresh-command";
import { refreshed } from "@/scripts/support/refresh-run";
import { proposalFrom, takeOver } from "@/scripts/support/refresh-world-bank";
import { comtradeAnswer, dataset, type Made, markets, serve, witsAnswer, worldBankAnswer } from "./served";

const root = resolve(".");
const scratch = mkdtempSync(join(tmpdir(), "caravan-refresh-"));
let folder = "";
let data = "";
let server: Awaited<ReturnType<typeof serve>>;
beforeEach(() => {
  folder = mkdtempSync(join(scratch, "own-"));
  data = join(folder, "data");
  cpSync("data", data, { recursive: true });
});
afterEach(() => server?.close());
afterAll(() => rmSync(scratch, { recursive: true }));

const now = new Date("2026-11-30T12:00:00Z");
const YEAR = now.getUTCFullYear();
const ownWays = () => ["--folder", join(folder, "own"), "--data", data, "--at", server.at];
const progress: string[] = [];

/** What the command says and how it ends, with the questions going to the server on this machine. */
async function refresh(...args: readonly string[]) {
  try {
    const say = ({ done, of, ask }: { done: number; of: number; ask: string }) => progress.push(`${done} of ${of}: ${ask}`);
    const lines = await refreshed(typed([...args, ...ownWays()], YEAR, words), { now, say, words });
    return { status: 0, text: lines.join("\n") };
  } catch (error) {
    if (error instanceof Stop) return { status: error.code, text: error.message };
    throw error;
  }
}

/** The same as npm runs it; killed, where that is asked for, as soon as it says something. */
function run(args: readonly string[], killAt = "") {
  const command = ["--import", "tsx", join(root, "scripts/refresh.ts"), ...args, ...ownWays()];
  const child = spawn(process.execPath, command, { cwd: root });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (text) => {
    stdout += text;
  });
  child.stderr.on("data", (text) => {
    stderr += text;
    if (killAt !== "" && stderr.includes(killAt)) child.kill("SIGKILL");
  });
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((done) =>
    child.on("close", (status) => done({ status, stdout, stderr })),
  );
}

/** The figures held, as the World Bank would print them: where the held ones were worked out, what gives them again. */
const held = new Map(dataset.observations.map((row) => [`${row.market} ${row.indicator} ${row.year} ${row.exporter ?? ""}`, row]));
function asHeld(series: string, market: string, year: number): number | null {
  const row = (indicator: string) => held.get(`${market} ${indicator} ${year} `);
  const part = (indicator: string, pattern: RegExp) => {
    const found = pattern.exec(row(indicator)?.note ?? "")?.[1];
    return found === undefined ? null : Number(found);
  };
  switch (series) {
    case "SP.POP.TOTL":
      return part("gdp-per-capita", /population (\d+)/);
    case "NY.GDP.MKTP.CD":
      return part("gdp-per-capita", /^GDP (\d+)/);
    case "IT.NET.USER.ZS":
      return part("online-population", /users ([\d.]+) %/);
    default:
      return row(indicatorOf[series] ?? "")?.value ?? null;
  }
}
const indicatorOf: Readonly<Record<string, string>> = {
  "NY.GDP.MKTP.KD.ZG": "gdp-growth",
  "FP.CPI.TOTL.ZG": "inflation",
  "FX.OWN.TOTL.ZS": "account-ownership",
  "SP.URB.TOTL.IN.ZS": "urban-population",
  "LP.LPI.CUST.XQ": "lpi-customs",
  "LP.LPI.TIME.XQ": "lpi-timeliness",
  "GOV_WGI_RQ.EST": "regulatory-quality",
  "GOV_WGI_PV.EST": "political-stability",
};

/** One figure revised, one of a year that was not there. */
const revised: Made = (series, market, year) => {
  if (series === "NY.GDP.MKTP.KD.ZG" && market === "KAZ" && year === 2025) return 5.25;
  if (series === "GOV_WGI_RQ.EST" && market === "UZB" && year === 2024) return -0.4;
  return asHeld(series, market, year);
};
const servingWorldBank = (made: Made) =>
  serve((request, response) => response.end(JSON.stringify(worldBankAnswer(request.url ?? "", made))));
const textsOf = (of: string) =>
  readdirSync(of, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(csv|json)$/.test(name))
    .map((name) => [name, readFileSync(join(of, name), "utf8")]);

const read = (path: string) => readFileSync(path, "utf8");

describe("a fresh edition of the World Bank's figures", () => {
  test("is shown as a difference, changes nothing until it is taken over, and then nothing a second time", async () => {
    server = await servingWorldBank(revised);
    const before = textsOf(data);
    const { status, text: stdout } = await refresh("--decision", "tests/fixtures/decisions/worked-example.json");
    expect(status).toBe(0);
    expect(progress.at(-1)).toBe("11 of 11: GOV_WGI_PV.EST-2017-2026-1");
    expect(stdout).toContain("World Bank, last updated 2026-11-20");
    expect(stdout).toContain("GDP growth: 0 added, 1 revised, 0 of a newer year, 0 withdrawn\n  Kazakhstan 2025: 6.5");
    expect(stdout).toContain("Regulatory quality: 0 added, 0 revised, 1 of a newer year, 0 withdrawn");
    expect(stdout).not.toContain("Inflation");
    expect(stdout).toContain("Singapore is first still.");
    expect(stdout).toContain("npm run refresh -- take world-bank");
    expect(textsOf(data)).toEqual(before);

    const asked = server.asked.length;
    const taken = await refresh("take");
    expect(taken).toMatchObject({
      status: 0,
      text: expect.stringMatching(/^Taken over: edition [0-9a-f]{16}\. The one before, [0-9a-f]{16}, is kept\.$/m),
    });
    expect(server.asked).toHaveLength(asked);
    const now = loadDataset(data);
    expect(loadEditions(data).map(({ version }) => version)).toEqual([
      ...loadEditions("data").map(({ version }) => version),
      dataset.version,
      now.version,
    ]);
    const { names: _, ...products } = dataset.products;
    expect(loadEdition(data, dataset.version)).toEqual({ ...dataset, products });
    expect(now.observations).toContainEqual(
      expect.objectContaining({ market: "KAZ", indicator: "gdp-growth", year: 2025, value: 5.25, source: "wdi-api", status: "reported" }),
    );
    expect(now.sources).toContainEqual(expect.objectContaining({ id: "wgi-api", edition: "Indicators API, last updated 2026-11-20" }));

    const after = textsOf(data);
    expect(await refresh("take")).toMatchObject({ status: 0, text: "Nothing is otherwise than what is held." });
    expect(textsOf(data)).toEqual(after);
  });

  test("goes on where it was killed, and what was in use is whole at that moment", async () => {
    server = await servingWorldBank(revised);
    const before = textsOf(data);
    const killed = await run([], "4 of 11");
    expect(killed.status).toBeNull();
    expect(textsOf(data)).toEqual(before);
    const { status, text: stdout } = await refresh();
    expect(status).toBe(0);
    expect(stdout).toContain("GDP growth: 0 added, 1 revised");
    // What was under way when it was killed may have been asked for twice, nothing else.
    const twice = server.asked.filter((address, at) => server.asked.indexOf(address) < at);
    expect(twice.length).toBeLessThanOrEqual(1);
    expect(new Set(server.asked).size).toBe(11);
  });

  test("is not taken over where an answer cannot be trusted; asked anew it can", async () => {
    let wrong = true;
    server = await serve((request, response) => {
      const [head, rows] = worldBankAnswer(request.url ?? "", revised) as [object, { date: string }[]];
      if (wrong && request.url?.includes("FP.CPI")) rows[0] = { ...rows[0], date: "2044" };
      response.end(JSON.stringify([head, rows]));
    });
    const before = textsOf(data);
    const refused = await refresh("take");
    expect(refused.status).toBe(1);
    expect(refused.text).toMatch(
      /One answer cannot be trusted.*\n {2}FP\.CPI\.TOTL\.ZG-2017-\d+-1, KAZ, 2044: 2044 is out of range\. Accepted: 2017–\d{4}\./,
    );
    expect(textsOf(data)).toEqual(before);
    wrong = false;
    expect((await refresh("take")).status).toBe(1);
    expect(await refresh("again")).toMatchObject({ status: 0, text: expect.stringContaining("GDP growth: 0 added, 1 revised") });
  });

  test("passes the door and the audit: what it cannot be is refused by file and line, what is odd is for a person to look at", async () => {
    let percent = 140;
    server = await serve((request, response) => {
      const odd: Made = (series, market, year) =>
        series === "SP.URB.TOTL.IN.ZS" && market === "KAZ" && year === 2024 ? percent : asHeld(series, market, year);
      response.end(JSON.stringify(worldBankAnswer(request.url ?? "", odd)));
    });
    const refused = await refresh("take");
    expect(refused).toMatchObject({
      status: 1,
      text: expect.stringMatching(/observations\/logistics\.csv, line \d+, value: out-of-range \(accepted 0–100, found 140\)/),
    });
    percent = 0.5;
    const before = textsOf(data);
    await refresh("again");
    const odd = await refresh("take");
    expect(odd).toMatchObject({
      status: 1,
      text: expect.stringMatching(/The audit finds one thing.*\n {2}series-jump: KAZ urban-population/),
    });
    expect(textsOf(data)).toEqual(before);
    expect(await refresh("take", "--reviewed", "Asked the publisher")).toMatchObject({ status: 0 });
    expect(read(join(data, "reviewed.csv"))).toMatch(/^series-jump,KAZ urban-population.*,2024,Asked the publisher$/m);
  });
});

test("an edition that is being taken over is a sound data set at every step, and the same command finishes it", async () => {
  const figures = worldBankSeries.flatMap(({ id }) =>
    markets.flatMap((market) =>
      Array.from({ length: 10 }, (_, at) => 2017 + at).flatMap((year) => {
        const value = revised(id, market, year);
        return value === null ? [] : [{ series: id, market, year, value, projected: false }];
      }),
    ),
  );
  const found = { rows: figures, vintage: "2026-11-20", problems: [], more: [] };
  const propose = () => proposalFrom(data, found, () => found.vintage);
  const whole = propose();
  const steps = [...whole.files];
  expect(steps.map(([file]) => file)).toEqual([
    "sources.json",
    ...["demand", "payments", "logistics", "regulation"].map((name) => `observations/${name}.csv`),
  ]);
  const versions = steps.map(([file, text]) => {
    writeFileSync(join(data, file), text);
    return loadDataset(data).version;
  });
  expect(new Set(versions).size).toBe(steps.length);
  expect(versions.at(-1)).toBe(whole.newer.version);
  // Begun, cut short after the second file, and begun again.
  cpSync("data", data, { recursive: true, force: true });
  for (const [file, text] of steps.slice(0, 2)) writeFileSync(join(data, file), text);
  takeOver(data, propose(), "2026-11-30", { before: "before", after: "after" }, "");
  expect(loadDataset(data).version).toBe(whole.newer.version);
});

describe("figures whose terms keep them in one's own folder", () => {
  test("UN Comtrade's: shown as a difference, taken over beside the files of the market page, and never into the data", async () => {
    let factor = 1;
    let rows = 4;
    server = await serve((request, response) => {
      const answer = comtradeAnswer(request.url ?? "", rows, (partner) => factor * 1000 * (partner + 1));
      if (request.url?.includes("reporterCode=795&")) answer.data = [];
      response.end(JSON.stringify({ ...answer, count: answer.data.length }));
    });
    const before = textsOf(data);
    const what = ["--product", "6109", "--year", "2023"] as const;
    const first = await refresh("comtrade", ...what);
    expect(first).toMatchObject({ status: 0, text: expect.stringContaining("85 added, 0 revised, 0 withdrawn\n") });
    expect(first.text).toContain("Nothing is held of TKM.");
    expect(first.text).toContain("stay in your own folder");
    const folderTaken = join(folder, "own/taken/comtrade");
    expect(await refresh("take", "comtrade", ...what)).toMatchObject({
      status: 0,
      text: `Taken over into ${join(folderTaken, "imports.csv")}.`,
    });
    expect(read(join(folderTaken, "imports.csv"))).toMatch(/^market,product,year,supplier,valueUsd\nARM,6109,2023,CHE,758000\n/);
    const market = tradeReader({ fileName: "", here: "KAZ", countries: dataset.countries });
    market.push(read(join(folderTaken, "6109-2023-KAZ.json")));
    expect(market.end()).toMatchObject({ kept: 5, skipped: { bad: 0 } });
    factor = 2;
    rows = 3;
    const revisedNow = await refresh("again", "comtrade", ...what);
    expect(revisedNow.text).toMatch(/^0 added, 68 revised, 17 withdrawn\n {2}KAZ 6109 2023 WLD: 1000 → 2000\n/);
    expect(textsOf(data)).toEqual(before);
  });

  test("UN Comtrade's: an answer cut off at 500 rows is noticed, and one for all markets with a key", async () => {
    server = await serve((request, response) => {
      const answer = comtradeAnswer(request.url ?? "", 1);
      if (!request.url?.includes("/public/") && request.headers["ocp-apim-subscription-key"] !== "mine")
        return response.writeHead(401).end();
      if (request.url?.includes("reporterCode=398&"))
        answer.data = Array.from({ length: 500 }, () => answer.data[0] as (typeof answer.data)[number]);
      response.end(JSON.stringify({ ...answer, count: answer.data.length }));
    });
    const what = ["comtrade", "--product", "6109", "--year", "2023"] as const;
    const cut = await refresh(...what);
    expect(cut).toMatchObject({ status: 1, text: expect.stringContaining("6109-2023-KAZ: Too many. Accepted: < 500 rows. Found: 500") });
    server.asked.length = 0;
    vi.stubEnv("CARAVAN_COMTRADE_KEY", "mine");
    const keyed = await refresh("again", ...what);
    vi.unstubAllEnvs();
    expect(keyed).toMatchObject({ status: 0, text: expect.stringContaining("36 added") });
    expect(server.asked).toEqual([expect.stringContaining("/data/v1/get/C/A/HS?reporterCode=398,")]);
  });

  test("tariffs of WITS: beside the average that is held, a market without any named", async () => {
    server = await serve((request, response) => {
      if (request.url?.includes("/reporter/lao/")) return response.writeHead(404).end("NoRecordsFound");
      response.end(JSON.stringify(witsAnswer(request.url ?? "", (year) => (year > 2023 ? 7.25 : 6))));
    });
    const { status, text: stdout } = await refresh("wits");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ARM: 7\.25 % \(\d{4}\) beside 6\.3 % \(2022\) held$/m);
    expect(stdout).toContain("Nothing is held of LAO.");
    expect((await refresh("take", "wits")).status).toBe(0);
    expect(await refresh("wits")).toMatchObject({
      status: 0,
      text: expect.stringContaining("Nothing is otherwise than what is held."),
    });
  });
});

test.each([
  [["imf"], "world-bank, comtrade or wits, not imf."],
  [["comtrade"], "--product takes HS chapters"],
  [["comtrade", "--product", "610"], "--product takes HS chapters"],
  [["comtrade", "--product", "6109", "--year", "1962"], "--year takes years from 1988"],
  [["--at", "https://example.org"], "--at takes an address on this machine"],
  [["--nonsense"], "nonsense"],
])("%j is not understood: the usage says why", (args, why) => {
  expect(() => typed(args, 2026, words)).toThrow(why);
  expect(() => typed(args, 2026, words)).toThrow("Usage: npm run refresh");
});
