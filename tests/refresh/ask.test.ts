import { afterEach, describe, expect, test } from "vitest";
import { isPassing, LONGEST_WAIT, MOST_TRIES, retryAfter, waitBefore } from "@/lib/refresh/again";
import { asker, BOUNDS, type Manner, NoAnswer } from "@/server/ask/ask";
import { serve } from "./served";

let server: Awaited<ReturnType<typeof serve>>;
afterEach(() => server?.close());

/** Asks the server; what is waited for passes at once and is written down. */
async function asking(answer: Parameters<typeof serve>[0], over: Partial<Manner> = {}, bounds = BOUNDS) {
  server = await serve(answer);
  const waits: number[] = [];
  let time = 1_800_000_000_000;
  const ask = asker(
    { hosts: ["127.0.0.1"], perSecond: 4, headers: {}, nothing: [], isWhole: (text) => text.startsWith("{"), ...over },
    {
      bounds,
      now: () => time,
      wait: async (ms) => {
        if (ms > 0) waits.push(ms);
        time += ms;
      },
    },
  );
  return { ask: (path = "/") => ask(`${server.at}${path}`), waits, server };
}

describe("how long to wait", () => {
  const now = Date.UTC(2026, 10, 30, 12);

  test.each([
    ["57", 57_000],
    [" 0 ", 0],
    ["Mon, 30 Nov 2026 12:00:30 GMT", 30_000],
    ["Mon, 30 Nov 2026 11:00:00 GMT", 0],
    [null, null],
    ["", null],
    ["soon", null],
    ["-5", null],
    ["1.5", null],
  ])("is read from %j", (header, wait) => {
    expect(retryAfter(header, now)).toBe(wait);
  });

  test("doubles where nothing is said", () => {
    expect([1, 2, 3].map((tries) => waitBefore(tries, null, now))).toEqual([1000, 2000, 4000]);
  });

  test("is a matter of statuses that can pass", () => {
    expect([200, 400, 401, 404, 408, 429, 500, 503].filter((status) => isPassing(status, null))).toEqual([408, 429, 500, 503]);
    expect(isPassing(403, null)).toBe(false);
    expect(isPassing(403, "2")).toBe(true);
  });
});

describe("the careful fetcher", () => {
  test("gives what came, and keeps the pace from question to question", async () => {
    const { ask, waits } = await asking((_, response) => response.end("{}"));
    expect([await ask(), await ask()]).toEqual(["{}", "{}"]);
    expect(waits).toEqual([250]);
  });

  test("sends the key to the host it is for", async () => {
    const heard: unknown[] = [];
    const { ask } = await asking(
      (request, response) => {
        heard.push(request.headers["ocp-apim-subscription-key"], request.headers.accept);
        response.end("{}");
      },
      { headers: { "Ocp-Apim-Subscription-Key": "abc" } },
    );
    await ask();
    expect(heard).toEqual(["abc", "application/json"]);
  });

  test.each([
    ["in seconds", () => "7", 7000],
    ["as a date", () => new Date(1_800_000_000_000 + 9_000).toUTCString(), 9000],
  ])("waits as long as 429 says, %s", async (_, header, wait) => {
    const { ask, waits, server } = await asking((_, response, asked) => {
      if (asked > 1) return response.end("{}");
      response.writeHead(429, { "retry-after": header() }).end('{"statusCode":429,"message":"Rate limit is exceeded."}');
    });
    expect(await ask()).toBe("{}");
    expect(server.asked).toHaveLength(2);
    expect(waits[0]).toBe(wait);
  });

  test("waits longer with each try where 429 says nothing, and gives up by name", async () => {
    const { ask, waits, server } = await asking((_, response) => response.writeHead(429).end("busy"));
    await expect(ask()).rejects.toThrow("status 429: busy");
    expect(server.asked).toHaveLength(MOST_TRIES);
    expect(waits.filter((ms) => ms >= 1000)).toEqual([1000, 2000, 4000]);
  });

  test("gives up at once where it would have to wait too long, and says how long", async () => {
    const { ask, server } = await asking((_, response) =>
      response.writeHead(429, { "retry-after": String(LONGEST_WAIT / 1000 + 1) }).end(),
    );
    await expect(ask()).rejects.toThrow("status 429: asks for 121 s of patience");
    expect(server.asked).toHaveLength(1);
  });

  test.each([
    ["a web page for JSON", "<html>Sorry</html>"],
    ["nothing", ""],
  ])("asks again where it gets %s", async (_, text) => {
    const { ask, server } = await asking((_, response, asked) => response.end(asked < 3 ? text : "{}"));
    expect(await ask()).toBe("{}");
    expect(server.asked).toHaveLength(3);
  });

  test("asks again where the answer breaks off in the middle", async () => {
    const { ask, server } = await asking((_, response, asked) => {
      if (asked > 1) return response.end("{}");
      response.writeHead(200, { "content-length": "1000" });
      response.write('{"data":[', () => response.destroy());
    });
    expect(await ask()).toBe("{}");
    expect(server.asked).toHaveLength(2);
  });

  test("does not ask again what was refused for good", async () => {
    const { ask, server } = await asking((_, response) => response.writeHead(401).end('{"message":"Access denied"}'));
    await expect(ask()).rejects.toThrow('status 401: {"message":"Access denied"}');
    expect(server.asked).toHaveLength(1);
  });

  test("takes the status of nothing held for an answer", async () => {
    const { ask } = await asking((_, response) => response.writeHead(404).end("NoRecordsFound"), { nothing: [404] });
    expect(await ask()).toBe("");
  });

  test("stops what is too long, and what does not come in time", async () => {
    const long = await asking((_, response) => response.end(`{${" ".repeat(5000)}}`), {}, { ...BOUNDS, bytes: 1000 });
    await expect(long.ask()).rejects.toThrow("more than 1000 bytes came");
    await server.close();
    const late = await asking(() => {}, {}, { ...BOUNDS, milliseconds: 20 });
    await expect(late.ask()).rejects.toThrow(/no answer in time \(127/);
    expect(late.server.asked).toHaveLength(MOST_TRIES);
  });

  test("follows a reference to the same host, and none to another", async () => {
    const same = await asking((request, response) => {
      if (request.url === "/there") return response.end("{}");
      response.writeHead(302, { location: "/there" }).end();
    });
    expect(await same.ask()).toBe("{}");
    await server.close();
    const other = await asking((_, response) => response.writeHead(302, { location: "http://localhost:1/" }).end());
    await expect(other.ask()).rejects.toThrow("http://localhost:1 may not be asked; accepted https and 127.0.0.1");
    expect(other.server.asked).toHaveLength(1);
    await server.close();
    const port = await asking((_, response) => response.writeHead(307, { location: "http://127.0.0.1:1/" }).end());
    await expect(port.ask()).rejects.toThrow(/refers to 127.0.0.1:1$/);
    await server.close();
    const round = await asking((_, response) => response.writeHead(301, { location: "/" }).end());
    await expect(round.ask()).rejects.toThrow("refers on more than 3 times");
  });

  test("asks no host that is not listed, and nobody in the clear but this machine", async () => {
    const manner: Manner = { hosts: ["api.worldbank.org"], perSecond: 1, headers: {}, nothing: [], isWhole: () => true };
    const ask = asker(manner);
    await expect(ask("https://example.org/")).rejects.toThrow(NoAnswer);
    await expect(ask("http://api.worldbank.org/")).rejects.toThrow("http://api.worldbank.org may not be asked");
    await expect(ask("https://api.worldbank.org.example.org/")).rejects.toThrow(NoAnswer);
  });

  test("names the host where there is no way to it, and does not wait for a name that nobody knows", async () => {
    const manner: Manner = { hosts: ["nobody.invalid"], perSecond: 1, headers: {}, nothing: [], isWhole: () => true };
    const ask = asker(manner, { wait: async () => undefined });
    await expect(ask("https://nobody.invalid/")).rejects.toMatchObject({ unreached: "nobody.invalid" });
    const { ask: refused } = await asking((_, response) => response.writeHead(404).end("{}"));
    await expect(refused()).rejects.toMatchObject({ unreached: null });
  });
});
