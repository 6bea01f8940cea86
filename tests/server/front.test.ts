import { request } from "node:http";
import { describe, expect, test } from "vitest";
import { addressOf, clientsOf } from "@/server/clients";
import { frontOf } from "@/server/front";
import { serving } from "./serving";

const front = (perMinute = 0, proxies = 0) =>
  frontOf((_, response) => void response.writeHead(200, { "Content-Type": "text/plain" }).end("next"), clientsOf(perMinute, proxies));

/** Asks without any client tidying up the address or the method. */
function ask(base: string, path: string, method = "GET", headers: Record<string, string> = {}) {
  const { hostname, port } = new URL(base);
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((done, fail) => {
    const asking = request({ hostname, port, path, method, headers }, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => done({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    asking.on("error", fail);
    asking.end();
  });
}

describe("the front of the server", () => {
  test.each(["/markets/%ff", "/methods/%", "/api/v1/%E0%A4%A"])("answers %s, which is no text, with 400 and all headers", async (path) => {
    const { status, headers } = await ask(await serving(front().handler), path);
    expect(status).toBe(400);
    expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "cache-control": "no-store" });
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
  });

  test("answers methods that nothing takes with 405 and those that are taken", async () => {
    const base = await serving(front().handler);
    for (const method of ["TRACE", "PROPFIND", "POST", "DELETE"]) {
      const { status, headers } = await ask(base, "/report", method);
      expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
    }
    expect((await ask(base, "/api", "POST")).text).toBe("next");
    const { status, headers } = await ask(base, "/api/v1/rank", "TRACE");
    expect([status, headers["content-type"]]).toEqual([405, "application/problem+json"]);
  });

  test("says that it runs, and that it takes requests until it is stopped", async () => {
    const { handler, stop } = front();
    const base = await serving(handler);
    expect([(await ask(base, "/health")).status, (await ask(base, "/ready")).status]).toEqual([200, 200]);
    stop();
    const ready = await ask(base, "/ready");
    expect([ready.status, ready.headers["retry-after"], ready.headers.connection]).toEqual([503, "5", "close"]);
    expect((await ask(base, "/health")).status).toBe(200);
    expect((await ask(base, "/")).text).toBe("next");
  });

  test("counts what a client asks of the API, and of nothing else", async () => {
    const base = await serving(front(2).handler);
    const statuses = [];
    for (let time = 0; time < 3; time++) statuses.push((await ask(base, "/api/v1/rank", "POST")).status);
    expect(statuses).toEqual([200, 200, 429]);
    expect((await ask(base, "/api/v1/rank", "POST")).headers["retry-after"]).toMatch(/^[1-9]\d*$/);
    expect((await ask(base, "/report")).status).toBe(200);
  });

  test("asks for TLS from then on only where a trusted proxy says that the client came by it", async () => {
    const over = { "x-forwarded-proto": "https" };
    expect((await ask(await serving(front(0, 1).handler), "/", "GET", over)).headers["strict-transport-security"]).toBe("max-age=31536000");
    expect((await ask(await serving(front(0, 0).handler), "/", "GET", over)).headers["strict-transport-security"]).toBeUndefined();
  });
});

test("a client's address is that of the connection, and as far as proxies are trusted the one they saw", () => {
  const from = (passed: string, proxies: number) =>
    addressOf({ headers: { "x-forwarded-for": passed }, socket: { remoteAddress: "10.0.0.1" } } as never, proxies);
  expect(from("6.6.6.6, 1.2.3.4", 0)).toBe("10.0.0.1");
  expect(from("6.6.6.6, 1.2.3.4", 1)).toBe("1.2.3.4");
  expect(from("6.6.6.6, 1.2.3.4", 3)).toBe("6.6.6.6");
  expect(from("", 1)).toBe("10.0.0.1");
});
