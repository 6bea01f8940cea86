import { createElement as h, Suspense } from "react";
import { renderToReadableStream } from "react-dom/server";
import { expect, test } from "vitest";
import { placed } from "@/server/placed";

const long = (name: string) => Array.from({ length: 900 }, (_, at) => h("p", { key: at }, `${name} ${at} $& </ignored>`));
const page = (...names: readonly string[]) =>
  h(
    "main",
    null,
    names.map((name) => h(Suspense, { key: name, fallback: h("i", null, "waits") }, h("section", null, h("h2", null, name), long(name)))),
    h("footer", null, "below"),
  );

/** What React sends where all of it is known before any is sent. */
async function sent(element: Parameters<typeof renderToReadableStream>[0]): Promise<string> {
  const stream = await renderToReadableStream(element);
  await stream.allReady;
  return new Response(stream).text();
}

test("what React keeps for the end of a page stands in its place, and no script is left to move it", async () => {
  const came = await sent(page("first", "second", "third"));
  // Otherwise React's way has changed, and this has lost its use.
  expect(came.includes('<template id="B:0"')).toBe(true);
  const html = placed(came);
  expect(/<template|hidden|waits|\$RC/.exec(html)?.[0]).toBeUndefined();
  const order = ["first 0 $&amp;", "first 899", "second 0", "second 899", "third 0", "third 899", "below"].map((text) =>
    html.indexOf(text),
  );
  expect(order.every((at, i) => at > (order[i - 1] ?? -1))).toBe(true);
  // As React writes what it sends at once.
  expect(html).toContain("<!--$--><section><h2>second</h2>");
});

test("a page without such parts, and one whose parts are not as expected, stay as they came", async () => {
  const plain = await sent(h("main", null, "short"));
  expect(placed(plain)).toBe(plain);
  const odd = (await sent(page("first", "second"))).replace('<template id="B:1"', '<template id="B:7"');
  expect(placed(odd)).toBe(odd);
});
