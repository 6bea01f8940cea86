import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { routeOf } from "@/server/api/routes";
import { servingApi } from "@/server/api/serving";
import { type Opened, opened } from "../keep/server/asking";
import { serving } from "./serving";

const JSON_TYPE = { "content-type": "application/json" };
const handler = servingApi((_, response) => void response.writeHead(200, { "Content-Type": "text/plain" }).end("next"));
const listening = () => serving((request, response) => void handler(request, response));

let keeping: Opened;
beforeAll(async () => {
  keeping = await opened(null);
});
afterAll(() => keeping.close());

async function workspace(base: string) {
  const made = await fetch(`${base}/api/v1/workspaces`, { method: "POST", headers: JSON_TYPE, body: '{"title":"W"}' });
  const { id, token } = (await made.json()) as { id: string; token: string };
  return { at: `${base}/api/v1/workspaces/${id}`, headers: { authorization: `Bearer ${token}` } };
}

describe("the API before Next", () => {
  test("answers with the headers that keep an answer from being taken for a page", async () => {
    const { headers } = await fetch(`${await listening()}/api/v1/dataset`);
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-type": "application/json",
      "content-disposition": 'attachment; filename="caravan.json"',
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "permissions-policy": expect.stringContaining("camera=()"),
    });
  });

  test("leaves to Next what is not of its addresses", async () => {
    const base = await listening();
    for (const path of [
      "/",
      "/api",
      "/api/comtrade",
      "/api/v1/nowhere",
      "/api/v1/rank/",
      "/api/v1//rank",
      "/api/v10/rank",
      "/api/v1/workspaces/x/y",
    ])
      expect(await (await fetch(base + path)).text()).toBe("next");
  });

  test("finds what stands in the address for its parts, in letters of any spelling", () => {
    expect(routeOf("/api/v1/workspaces/a%2Fb/decisions/c")?.params).toEqual({ workspace: "a/b", decision: "c" });
    expect(routeOf("/api/v1/workspaces")?.params).toEqual({});
  });

  test("packs what is long for who takes it packed, and says that it may", async () => {
    const base = await listening();
    const body = JSON.stringify({ method: "borda", rankings: [[1]], nothing: "x".repeat(3000) });
    for (const coding of ["gzip", "identity"]) {
      const { at, headers } = await workspace(base);
      await Promise.all(
        Array.from({ length: 12 }, () =>
          fetch(`${at}/doors`, { method: "POST", headers: { ...headers, ...JSON_TYPE }, body: '{"role":"view"}' }),
        ),
      );
      const answer = await fetch(at, { headers: { ...headers, "accept-encoding": coding } });
      expect([answer.headers.get("content-encoding"), answer.headers.get("vary")]).toEqual([
        coding === "gzip" ? "gzip" : null,
        "Accept-Encoding",
      ]);
      expect(((await answer.json()) as { doors: unknown[] }).doors).toHaveLength(13);
    }
    expect(
      (await fetch(`${base}/api/v1/consensus`, { method: "POST", headers: JSON_TYPE, body })).headers.get("content-encoding"),
    ).toBeNull();
  });

  test("answers HEAD without a body, and opens nothing for it", async () => {
    const { at, headers } = await workspace(await listening());
    for (const path of ["", "/export", "/events"]) {
      const answer = await fetch(at + path, { method: "HEAD", headers });
      expect([answer.status, await answer.text()]).toEqual([200, ""]);
    }
  });

  test("sends what happens as it happens, until who follows it leaves", async () => {
    const { at, headers } = await workspace(await listening());
    const gone = new AbortController();
    const stream = await fetch(`${at}/events`, { headers, signal: gone.signal });
    expect([stream.headers.get("content-type"), stream.headers.get("x-accel-buffering")]).toEqual(["text/event-stream", "no"]);
    const reader = (stream.body as ReadableStream<Uint8Array>).getReader();
    let said = "";
    const until = async (word: string) => {
      while (!said.includes(word)) said += new TextDecoder().decode((await reader.read()).value);
    };
    await until("event: hello");
    await fetch(at, { method: "PATCH", headers: { ...headers, ...JSON_TYPE }, body: '{"title":"Other"}' });
    await until("workspace.renamed");
    expect(keeping.hub.listeners()).toBe(1);
    gone.abort();
    await vi.waitFor(() => expect(keeping.hub.listeners()).toBe(0));
  });

  test("answers who sends far too much, and takes no more of it", async () => {
    const base = await listening();
    const { port } = new URL(base);
    let sent = 0;
    const { status, connection } = await new Promise<{ status?: number; connection?: string }>((done, fail) => {
      const asking = request({ port, path: "/api/v1/workspaces", method: "POST", headers: JSON_TYPE }, (response) => {
        done({ status: response.statusCode, connection: response.headers.connection });
        asking.destroy();
      });
      asking.on("error", fail);
      const more = () => {
        if (asking.destroyed) return;
        sent += 65_536;
        asking.write(Buffer.alloc(65_536, 32), more);
      };
      more();
    });
    expect([status, connection]).toEqual([413, "close"]);
    expect(sent).toBeLessThan(64 * 1024 * 1024);
  });

  test("answers on one connection after a body that nobody read", async () => {
    const base = await listening();
    for (let time = 0; time < 3; time++) {
      const answer = await fetch(`${base}/api/v1/dataset`, { method: "POST", headers: JSON_TYPE, body: "x".repeat(300_000) });
      expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
      await answer.text();
    }
  });

  test("logs nothing where a client leaves in the middle of its body", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { port } = new URL(await listening());
    await new Promise<void>((done) => {
      const asking = request({ port, path: "/api/v1/workspaces", method: "POST", headers: { ...JSON_TYPE, "content-length": "1000" } });
      asking.on("error", () => undefined);
      asking.on("close", done);
      asking.write('{"title":');
      setTimeout(() => asking.destroy(), 50);
    });
    await new Promise((done) => setTimeout(done, 100));
    expect(log).not.toHaveBeenCalled();
    log.mockRestore();
  });
});
