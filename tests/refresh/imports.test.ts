import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { comtradeNumber } from "@/lib/countries/who";
import { PREVIEW_ROWS } from "@/lib/refresh/comtrade";
import { NoAnswer } from "@/server/ask/ask";
import { importsFrom, TooMany } from "@/server/ask/imports";
import { post, problemIn } from "../api/http/call";
import { comtradeAnswer, serve } from "./served";

let [folder, server]: [string, Awaited<ReturnType<typeof serve>> | undefined] = ["", undefined];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "caravan-imports-"));
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
  vi.resetModules();
});

type Answer = ReturnType<typeof comtradeAnswer>;
/** A stand-in that answers as UN Comtrade does, but for what is changed. */
async function publisher(change: (answer: Answer) => unknown = (answer) => answer): Promise<string> {
  server = await serve((request, response) => response.end(JSON.stringify(change(comtradeAnswer(request.url ?? "", 3)))));
  return server.at;
}

describe("what a market bought of a product", () => {
  test("is the total over its suppliers, as its customs declared it", async () => {
    const of = importsFrom({ folder, at: await publisher() });
    expect(await of("KAZ", "6109", 2024)).toEqual({ market: "KAZ", product: "6109", year: 2024, valueUsd: 1000 });
    const [asked = ""] = server?.asked ?? [];
    expect(asked).toContain("/public/v1/preview/C/A/HS?");
    expect(new URL(asked, "http://x").searchParams.get("reporterCode")).toBe(String(comtradeNumber("KAZ")));
  });

  test("is asked once: what came is kept in the user's folder", async () => {
    const at = await publisher();
    await importsFrom({ folder, at })("KAZ", "6109", 2024);
    await importsFrom({ folder, at })("KAZ", "6109", 2024);
    expect(server?.asked).toHaveLength(1);
  });

  test("is nothing where the market reported nothing", async () => {
    const of = importsFrom({ folder, at: await publisher(() => ({ count: 0, data: [], error: "" })) });
    expect((await of("TKM", "6109", 2024)).valueUsd).toBeNull();
  });

  test("is asked one at a time, in order, each with its own answer", async () => {
    const of = importsFrom({ folder, at: await publisher() });
    const markets = ["KAZ", "KGZ", "UZB"];
    const found = await Promise.all(markets.map((market) => of(market, "6109", 2024)));
    expect(found.map(({ market }) => market)).toEqual(markets);
    expect(server?.asked.map((url) => Number(new URL(url, "http://x").searchParams.get("reporterCode")))).toEqual(
      markets.map((market) => comtradeNumber(market)),
    );
  });

  test.each([
    [
      "cut off at the most rows of the preview",
      (answer: Answer) => ({ ...answer, count: PREVIEW_ROWS, data: Array(PREVIEW_ROWS).fill(answer.data[0]) }),
    ],
    ["with an error inside", (answer: Answer) => ({ ...answer, data: [], count: 0, error: "No such thing" })],
    ["of another market", (answer: Answer) => ({ ...answer, data: answer.data.map((row) => ({ ...row, reporterCode: 4 })) })],
    ["of another year", (answer: Answer) => ({ ...answer, data: answer.data.map((row) => ({ ...row, period: "1999" })) })],
  ])("is not taken from an answer %s", async (_, change) => {
    const of = importsFrom({ folder, at: await publisher(change) });
    await expect(of("KAZ", "6109", 2024)).rejects.toThrow(NoAnswer);
    expect(server?.asked.length).toBe(1);
  });

  test("is refused where too many are waiting, and answered again once they are through", async () => {
    const of = importsFrom({ folder, at: await publisher() });
    const years = Array.from({ length: 21 }, (_, at) => 2000 + at);
    const found = await Promise.allSettled(years.map((year) => of("KAZ", "6109", year)));
    expect(found.map(({ status }) => status)).toEqual([...Array(20).fill("fulfilled"), "rejected"]);
    expect(found[20]).toMatchObject({ reason: expect.any(TooMany) });
    expect((await of("KAZ", "6109", 2020)).valueUsd).toBe(1000);
  });
});

describe("the address that pages ask", () => {
  const route = () => import("@/app/api/comtrade/route");
  const body = (more: object = {}) => JSON.stringify({ market: "KAZ", product: "6109", year: 2024, ...more });

  test("is not there unless whoever runs the server switches it on", async () => {
    vi.stubEnv("CARAVAN_COMTRADE", "");
    expect((await problemIn(await post((await route()).POST, body()))).status).toBe(404);
  });

  test("answers with what the publisher has", async () => {
    vi.stubEnv("CARAVAN_COMTRADE", await publisher());
    vi.stubEnv("CARAVAN_REFRESH", folder);
    const answer = await post((await route()).POST, body());
    expect([answer.status, await answer.json()]).toEqual([200, { market: "KAZ", product: "6109", year: 2024, valueUsd: 1000 }]);
  });

  test("tells what the publisher said instead of an answer", async () => {
    server = await serve((_, response) => response.writeHead(401).end('{"message":"no key"}'));
    vi.stubEnv("CARAVAN_COMTRADE", server.at);
    vi.stubEnv("CARAVAN_REFRESH", folder);
    const problem = await problemIn(await post((await route()).POST, body()));
    expect(problem.status).toBe(502);
    expect(problem.detail).toContain("no key");
  });

  test.each([
    [{ market: "XXX" }, "market"],
    [{ product: "61; drop" }, "product"],
    [{ year: 1700 }, "year"],
  ])("names what cannot be asked: %j", async (more, field) => {
    vi.stubEnv("CARAVAN_COMTRADE", "on");
    const problem = await problemIn(await post((await route()).POST, body(more)));
    expect([problem.status, problem.errors?.[0]?.path]).toEqual([422, [field]]);
  });

  test("asks nowhere but at the publisher or on this machine", async () => {
    vi.stubEnv("CARAVAN_COMTRADE", "http://192.0.2.1:80");
    expect((await post((await route()).POST, body())).status).toBe(404);
  });
});
