import { describe, expect, it, test, vi } from "vitest";
import { DELETE, GET, OPTIONS, PATCH, POST, PUT } from "@/app/api/[[...path]]/route";
import type { Operation } from "@/lib/api/operation";
import { rank as ranking } from "@/lib/api/operations/rank";
import { operations } from "@/lib/api/operations/registry";
import { getting, type Handlers, posting } from "@/server/api/handlers";
import { routes } from "@/server/api/routes";
import { data } from "../refused";
import { ADDRESS, post, problemIn } from "./call";

const at = (id: string) => routes.get(`/${id}`) as Handlers;
const under = (ids: readonly string[]) => ids.map((id) => [id, at(id)] as const);
const posts = under(operations.filter(({ request }) => request !== null).map(({ id }) => id));
const gets = under(["dataset", "indicators", "sources", "openapi.json"]);
const verbs = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

const get = (route: Handlers, headers: Record<string, string> = {}) => route.GET(new Request(ADDRESS, { headers }), {});

describe("every address that takes a body", () => {
  test.each(posts)("%s answers its examples with JSON that nobody may keep", async (id, route) => {
    const operation = operations.find((each) => each.id === id) as Operation;
    for (const { body } of operation.examples(data)) {
      const response = await post(route.POST, JSON.stringify(body));
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe("application/json");
      expect(response.headers.get("cache-control")).toBe("no-store");
      const expected = JSON.parse(JSON.stringify(operation.run(body, data)));
      const timed = "elapsedMs" in expected ? { elapsedMs: expect.any(Number) } : {};
      expect(await response.json()).toEqual({ ...expected, ...timed });
    }
  });

  test.each(posts)("%s answers what it cannot read with 400, 413 and 415, and wrong fields with 422", async (_, { POST }) => {
    expect(await problemIn(await post(POST, "{"))).toMatchObject({ status: 400, type: "/methods/api#not-json" });
    expect(await problemIn(await post(POST, new Uint8Array(16 * 1024 * 1024 + 1)))).toMatchObject({ status: 413 });
    expect(await problemIn(await post(POST, "{}", { "content-type": "text/plain" }))).toMatchObject({ status: 415 });
    const refusal = await problemIn(await post(POST, '{"nonsense":1}'));
    expect(refusal.status).toBe(422);
    expect(refusal.errors?.length).toBeGreaterThan(0);
    expect(refusal.errors?.every(({ path, message }) => path.length > 0 && message !== "")).toBe(true);
  });
});

describe("every address that is read", () => {
  test.each(gets)("%s is JSON with a tag, and not sent again to whoever has it", async (_, route) => {
    const first = await get(route);
    expect([first.status, first.headers.get("content-type"), first.headers.get("cache-control")]).toEqual([
      200,
      "application/json",
      "no-cache",
    ]);
    expect(JSON.stringify(await first.json()).length).toBeGreaterThan(100);
    const tag = first.headers.get("etag") as string;
    for (const asked of [tag, tag.replace("W/", ""), `"other", ${tag}`, "*"]) {
      const again = await get(route, { "if-none-match": asked });
      expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", tag]);
    }
    expect((await get(route, { "if-none-match": '"other"' })).status).toBe(200);
  });

  it("is tagged with the version of the data set", async () => {
    for (const id of ["dataset", "indicators", "sources"]) expect((await get(at(id))).headers.get("etag")).toBe(`W/"${data.version}"`);
  });
});

describe("verbs that an address does not take", () => {
  test.each([
    ...posts.map(([id, route]) => [id, route, "POST", "POST, OPTIONS"] as const),
    ...gets.map(([id, route]) => [id, route, "GET", "GET, HEAD, OPTIONS"] as const),
  ])("%s refuses with 405 and says which it takes", async (_, route, own, allowed) => {
    for (const method of verbs.filter((verb) => verb !== own)) {
      const response = await route[method](new Request(ADDRESS, { method }), {});
      expect(response.headers.get("allow")).toBe(allowed);
      expect(await problemIn(response)).toMatchObject({ status: 405, detail: expect.stringContaining(method) });
    }
    const asked = await route.OPTIONS(new Request(ADDRESS, { method: "OPTIONS" }), {});
    expect([asked.status, asked.headers.get("allow")]).toEqual([204, allowed]);
  });
});

describe("an address with nothing at it", () => {
  test.each(Object.entries({ GET, POST, PUT, PATCH, DELETE, OPTIONS }))("answers %s with 404", async (method, handler) => {
    const response = await handler(new Request("http://localhost/api/v2/rank", { method }));
    expect(await problemIn(response)).toMatchObject({ status: 404, detail: "Nothing is at /api/v2/rank." });
  });
});

describe("a defect of the program", () => {
  it("is logged, and answered without its details", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const defect = () => {
      throw new TypeError("secret");
    };
    for (const response of [
      await post(posting({ ...ranking, run: defect }).POST, "{}"),
      await getting({ run: defect }).GET(new Request(ADDRESS), {}),
    ]) {
      const text = JSON.stringify(await problemIn(response));
      expect(text).toContain('"status":500');
      expect(text).not.toContain("secret");
    }
    expect(log).toHaveBeenCalledTimes(2);
    log.mockRestore();
  });
});
