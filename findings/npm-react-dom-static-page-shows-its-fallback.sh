#!/usr/bin/env bash
# react-dom 19.3.1 (npm): a page that `prerender` made, and one that was streamed only after `allReady`, show the fallback of a
# Suspense boundary instead of what is in it, as long as no script has run: though nothing of the page was ever waited for.
#
# Both are the ways to whole pages: for files, for crawlers, for readers without scripts. But from some 12,800 bytes on, what is
# in a boundary is not sent in its place: the fallback is, and the content stands hidden at the end with a script that puts it
# in about a third of a second after the first paint. Whoever keeps such a page as a file keeps an empty middle and a jump of all
# that is below it; without scripts it stays empty. Nothing suspends here. `renderToString` writes the same page whole.
#
# Seen: the fallback in the place of the content, and the content hidden after the end of the page, from both; from
# renderToString neither. A boundary of a few hundred bytes is sent in its place by all three.
# Exits 0 while it is so, 1 once it is not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts react@19.3.1 react-dom@19.3.1 >/dev/null
cat >ask.mjs <<'JS'
import { createElement as h, Suspense } from "react";
import { renderToReadableStream, renderToString } from "react-dom/server";
import { prerender } from "react-dom/static";

const lines = (count) => Array.from({ length: count }, (_, at) => h("p", { key: at }, `line ${at} of an article that is there at once`));
const page = (count) => h("main", null, h(Suspense, { fallback: h("b", null, "waiting") }, h("article", null, lines(count))), h("footer", null, "end"));

async function whole(element) {
  const stream = await renderToReadableStream(element);
  await stream.allReady;
  return new Response(stream).text();
}
const ways = {
  prerender: async (element) => new Response((await prerender(element)).prelude).text(),
  "allReady, then sent": whole,
  renderToString: async (element) => renderToString(element),
};
for (const count of [5, 1000])
  for (const [name, make] of Object.entries(ways)) {
    const html = await make(page(count));
    const place = html.slice(html.indexOf("<main>"), html.indexOf("<footer>"));
    const after = html.slice(html.indexOf("</main>"));
    console.log(`${count} lines, ${name}: in its place ${place.includes("waiting") ? "the fallback" : "the content"}, hidden at the end ${/<div hidden/.test(after) ? "the content" : "nothing"}`);
  }
JS
node ask.mjs | tee said
cat >wanted <<'TEXT'
5 lines, prerender: in its place the content, hidden at the end nothing
5 lines, allReady, then sent: in its place the content, hidden at the end nothing
5 lines, renderToString: in its place the content, hidden at the end nothing
1000 lines, prerender: in its place the fallback, hidden at the end the content
1000 lines, allReady, then sent: in its place the fallback, hidden at the end the content
1000 lines, renderToString: in its place the content, hidden at the end nothing
TEXT
cmp said wanted
