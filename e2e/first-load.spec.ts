import { gzipSync } from "node:zlib";
import { expect, test } from "./support/test";

/** What the first page may name of script, packed by gzip. More of it is fetched when it is wanted. */
const MOST_BYTES = 200_000;

test("the first page names no more than 200 kB of script", async ({ request, baseURL }) => {
  const html = await (await request.get("/")).text();
  const named = [...html.matchAll(/<script src="([^"?]+)[^>]*>/g)].filter(([tag]) => !/nomodule/i.test(tag)).map(([, path]) => path ?? "");
  expect(named.length).toBeGreaterThan(5);
  const sizes = await Promise.all(
    named.map(async (path) => gzipSync(await (await request.get(new URL(path, baseURL).href)).body()).length),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES);
});
