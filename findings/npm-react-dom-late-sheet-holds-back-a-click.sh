#!/usr/bin/env bash
# react-dom 19.3.1 (npm): while a style sheet with a precedence is on its way, a tick that is clicked elsewhere jumps back, and
# nothing that is clicked or typed is shown until the sheet has come.
#
# React puts off the commit of an update that brings such a sheet, so that nothing shows unstyled. An update out of an ordinary
# call (a timer, a promise) shares its lane with the urgent ones: each click in a controlled box then starts a render that has
# the sheet in it too, waits with it, and the box is set back to what was last shown. Box and sheet need have nothing in common
# but the root. A page that fetches a part of itself ahead, with a sheet of its own, loses ticks and letters for as long as the
# line takes.
#
# Seen: half a second after the click the box shows what it showed before; once the sheet has loaded the click takes effect.
# Exits 0 while it is so, 1 once it is not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts react@19.3.1 react-dom@19.3.1 jsdom@27.0.0 >/dev/null
cat >ask.cjs <<'JS'
const { JSDOM } = require("jsdom");
const { window } = new JSDOM('<div id="root"></div>', { pretendToBeVisual: true, url: "http://localhost/" });
for (const name of ["window", "document", "navigator"]) Object.defineProperty(globalThis, name, { value: name === "window" ? window : window[name], configurable: true });
window.matchMedia = () => ({ matches: true });
const { createElement: h, useState } = require("react");
const { createRoot } = require("react-dom/client");
const rest = (ms) => new Promise((done) => setTimeout(done, ms));

let bring;
/** Brings a style sheet when it is told to: a sibling of the box, with nothing else in common. */
function Sheet() {
  const [here, set] = useState(false);
  bring = () => set(true);
  return here ? h("link", { rel: "stylesheet", href: "/late.css", precedence: "late" }) : null;
}
function Box() {
  const [ticked, set] = useState(true);
  return h("input", { type: "checkbox", checked: ticked, onChange: (event) => set(event.target.checked) });
}

(async () => {
  createRoot(document.getElementById("root")).render([h(Sheet, { key: 1 }), h(Box, { key: 2 })]);
  await rest(100);
  const box = document.querySelector("input");
  box.click();
  await rest(50);
  console.log("no sheet on its way, one click:", box.checked ? "ticked" : "not ticked");
  box.click();
  await rest(50);
  bring();
  await rest(50);
  const asked = document.querySelector('link[href="/late.css"]');
  box.click();
  await rest(500);
  console.log("a sheet on its way, half a second after the click:", box.checked ? "ticked" : "not ticked");
  console.log("asked for as:", asked.rel);
  asked.dispatchEvent(new window.Event("load"));
  await rest(50);
  const sheet = document.querySelector('link[rel="stylesheet"]');
  console.log("then as:", sheet && sheet.rel);
  sheet?.dispatchEvent(new window.Event("load"));
  await rest(200);
  console.log("the sheet loaded:", box.checked ? "ticked" : "not ticked");
  process.exit(0);
})();
JS
found=$(node ask.cjs)
echo "$found"
[ "$found" = "no sheet on its way, one click: not ticked
a sheet on its way, half a second after the click: ticked
asked for as: preload
then as: stylesheet
the sheet loaded: not ticked" ]
