import { type IncomingHttpHeaders, request } from "node:http";
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

  test("says behind it where the client is and what it asked, and lets no client say so itself", async () => {
    const heard: IncomingHttpHeaders[] = [];
    const behind = (proxies: number) =>
      frontOf(
        (request, response) => {
          heard.push(request.headers);
          response.writeHead(200).end();
        },
        clientsOf(0, proxies),
      );
    const said = {
      "x-caravan-client": "9.9.9.9",
      "x-caravan-origin": "https://evil.test",
      "x-forwarded-for": "1.2.3.4",
      host: "caravan.test",
    };
    const passed = { ...said, "x-forwarded-proto": "https", "x-forwarded-host": "shop.test" };
    await ask(await serving(behind(0).handler), "/api/v1/workspaces", "POST", passed);
    await ask(await serving(behind(1).handler), "/api/v1/workspaces", "POST", passed);
    expect(heard.map((headers) => [headers["x-caravan-client"], headers["x-caravan-origin"]])).toEqual([
      ["127.0.0.1", "http://caravan.test"],
      ["1.2.3.4", "https://shop.test"],
    ]);
  });

  test.each(["/api/v1/workspaces", "/api/v1/workspaces/x/events?after=1", "/w/x", "/open", "/zh/w/x/history", "/ru/open"])(
    "keeps no answer of %s, which is another for everybody",
    async (path) => {
      let asked = 0;
      const { handler } = frontOf(
        (_, response) => void response.writeHead(200, { "Content-Type": "text/plain" }).end(String(++asked)),
        clientsOf(0, 0),
      );
      const base = await serving(handler);
      expect([(await ask(base, path)).text, (await ask(base, path)).text]).toEqual(["1", "2"]);
      expect([(await ask(base, "/weights")).text, (await ask(base, "/weights")).text]).toEqual(["3", "3"]);
    },
  );

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
