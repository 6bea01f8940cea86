import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";
import { open } from "./support/workspace";

const small = {
  method: "topsis",
  matrix: [
    [3, 9],
    [5, 5],
    [9, 2],
  ],
  weights: [2, 1],
  directions: ["benefit", "cost"],
};
const json = { "Content-Type": "application/json" };
const MEBIBYTE = 1024 * 1024;

/** A body of a matrix, filled up with blanks to an exact length. */
function bodyOf(bytes: number, rows: number): string {
  const matrix = Array.from({ length: rows }, (_, i) => [i % 97, (i * 7) % 89, i]);
  const text = JSON.stringify({ method: "topsis", matrix, weights: [1, 1, 1], directions: ["benefit", "benefit", "benefit"] });
  return text.padEnd(bytes, " ");
}

test("a matrix is ranked, under the headers that keep an answer from being anything but data", async ({ request }) => {
  const response = await request.post("/api/v1/rank", { data: small });
  expect(response.status()).toBe(200);
  expect(await response.json()).toMatchObject({ method: "topsis", better: "higher", ranks: [3, 2, 1] });
  expect(response.headers()).toMatchObject({
    "content-type": "application/json",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "cross-origin-resource-policy": "same-origin",
  });
  expect(response.headers()).not.toHaveProperty("x-powered-by");
});

test("a body of 16 MiB arrives whole, and one byte more is answered with 413", async ({ request }) => {
  const whole = await request.post("/api/v1/rank", { headers: json, data: bodyOf(16 * MEBIBYTE, 200_000) });
  expect(whole.status()).toBe(200);
  expect((await whole.json()).ranks).toHaveLength(200_000);
  for (const bytes of [16 * MEBIBYTE + 1, 40 * MEBIBYTE]) {
    const response = await request.post("/api/v1/rank", { headers: json, data: bodyOf(bytes, 10) });
    expect([response.status(), response.headers()["content-type"]]).toEqual([413, "application/problem+json"]);
    expect(await response.json()).toMatchObject({ status: 413, title: expect.any(String), detail: expect.stringContaining("16777216") });
  }
});

test("what cannot be read is answered with a problem that names it", async ({ request }) => {
  // As bytes: a text that is no JSON would be made one on the way.
  const send = (text: string, headers: Record<string, string>) => request.post("/api/v1/rank", { headers, data: Buffer.from(text) });
  expect((await send("{}", { "Content-Type": "text/plain" })).status()).toBe(415);
  expect((await send('{"method":', json)).status()).toBe(400);
  const refused = await send(JSON.stringify({ ...small, method: "vikor", weights: [-1, 0], options: { v: 2 } }), json);
  expect(refused.status()).toBe(422);
  const { errors } = await refused.json();
  expect(errors.map(({ path }: { path: unknown[] }) => path.join("."))).toEqual(expect.arrayContaining(["weights.0", "options.v"]));
});

test("a verb that is not taken gets 405 with those that are, an unknown address 404", async ({ request }) => {
  const read = await request.get("/api/v1/rank");
  expect([read.status(), read.headers().allow]).toEqual([405, "POST, OPTIONS"]);
  for (const path of ["/api/v1/nothing", "/api/v2/rank", "/api"]) {
    const response = await request.post(path, { data: small });
    expect([path, response.status(), response.headers()["content-type"]]).toEqual([path, 404, "application/problem+json"]);
  }
});

test("the data set is sent once to whoever keeps it", async ({ request }) => {
  const first = await request.get("/api/v1/dataset");
  const { version, markets } = await first.json();
  expect(first.headers().etag).toBe(`W/"${version}"`);
  expect(markets.length).toBeGreaterThan(15);
  const again = await request.get("/api/v1/dataset", { headers: { "If-None-Match": first.headers().etag as string } });
  expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
  const head = await request.head("/api/v1/dataset");
  expect([head.status(), head.headers().etag]).toEqual([200, first.headers().etag]);
});

test("the documentation's examples do what it says they do", async ({ page, request }) => {
  await open(page, "/methods/api");
  const all = await page.locator("pre", { hasText: "-d '" }).allTextContents();
  // What is kept wants a workspace and its key; its examples are held to their shapes by tests/api.
  const commands = all.filter((command) => !/\/api\/v1\/(workspaces|open)\b/.test(command));
  expect(commands.length).toBeGreaterThan(5);
  for (const command of commands) {
    const [, address, body] = /^curl (\S+) -H "Content-Type: application\/json" -d '([\s\S]*)'$/.exec(command) ?? [];
    const response = await request.post(new URL(address as string).pathname, {
      headers: json,
      data: (body as string).replaceAll("'\\''", "'"),
    });
    expect([command.slice(0, 80), response.status()]).toEqual([command.slice(0, 80), 200]);
  }
  const section = page.locator("section", { has: page.locator("#consensus") });
  const [command, answer] = await section.locator("pre").allTextContents();
  const sent = /-d '([\s\S]*)'$/.exec(command as string)?.[1] as string;
  expect(await (await request.post("/api/v1/consensus", { headers: json, data: sent })).json()).toEqual(JSON.parse(answer as string));
});

test("the documentation leads to the OpenAPI document, and every problem to its entry there", async ({ page, request }) => {
  await open(page, "/methods/api");
  const href = await page.getByRole("link", { name: /OpenAPI/ }).getAttribute("href");
  const document = await (await request.get(href as string)).json();
  expect(document.openapi).toMatch(/^3\.1\./);
  const { type } = await (await request.get("/api/v1/rank")).json();
  await page.goto(type);
  await expect(page.locator(new URL(type, page.url()).hash)).toBeInViewport();
});

test("the documentation has no accessibility violation", async ({ page }) => {
  await open(page, "/methods/api");
  for (const details of await page.locator("main details > summary").all()) await details.click();
  await expectAccessible(page);
});
