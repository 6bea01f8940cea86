/**
 * `npm run -s left-over [-- /check …]`: serves the program in a made-up language, opens every page in the browser, unfolds
 * what can be unfolded, and lists the English left over with the page it stands on. The exit code is 0 where there is none, and 2
 * where a page that is asked for is none.
 * It makes a build of its own, so no stage of `npm test` runs it.
 */
import "./support/engine.mjs";
import { readdirSync } from "node:fs";
import { chromium, type Page } from "@playwright/test";
import { encodeDecision } from "@/lib/decision/link";
import { readDecision } from "@/lib/decision/migrate";
import { methods } from "@/lib/madm/registry";
import { said } from "../e2e/support/said";
import { leftOver } from "../tests/samples/left-over";
import { madeUpTree, serveTree } from "../tests/samples/made-up";
import { madeUpDecisions } from "../tests/samples/made-up-decisions";
import { naked } from "../tests/samples/marked";
import { BROWSER_FLAGS, findBrowser } from "./support/browser.mjs";

/** What stands in an address for a part of it that varies. */
const INSTEAD = { "[iso3]": ["KAZ", "SGP"], "[id]": methods.map(({ id }) => id) } as const;
/** Pages that say the same of any decision are opened with the first alone. */
const OF_ANY = /^\/(moved|evidence|trade|methods|table|data|import|weights)/;

const asked = process.argv.slice(2);
const known = addresses();
const unknown = asked.filter((path) => !known.includes(path));
if (unknown.length > 0) {
  console.error(`${unknown.join(", ")}: no page. Accepted: ${known.join(" ")}`);
  process.exit(2);
}
const paths = known.filter((path) => asked.length === 0 || asked.includes(path));
const codes = Object.values(madeUpDecisions).map((decision) => encodeDecision(readDecision(decision)));
const nothing = encodeDecision(readDecision({ ...madeUpDecisions["the worked example"], markets: [] }));

const tree = madeUpTree();
const server = await serveTree(tree.folder);
const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: BROWSER_FLAGS });
try {
  const page = await browser.newPage();
  const found = new Map<string, string>();
  for (const path of paths)
    for (const code of OF_ANY.test(path) ? codes.slice(0, 1) : [...codes, nothing]) {
      await page.goto(`${server.url}/qps${path === "/" ? "" : path}?d=${code}`);
      for (const text of await textsOn(page)) if (leftOver(text) && !found.has(text)) found.set(text, path);
      console.error(`${path}: ${found.size}`);
    }
  for (const [text, path] of found) console.log(`${path}\t${naked(text).trim()}\t${text}`);
  process.exitCode = found.size > 0 ? 1 : 0;
} finally {
  await browser.close();
  await server.stop();
  tree.remove();
}

/** Every page there is, by its file. */
function addresses(): string[] {
  const files = readdirSync("app/[language]", { recursive: true, encoding: "utf8" });
  const pages = files.filter((file) => /(^|\/)page\.tsx$/.test(file));
  const plain = pages.map((file) => `/${file.replace(/\(\w+\)\/|\/?page\.tsx$/g, "")}`);
  return plain.flatMap((path) => {
    const varies = Object.entries(INSTEAD).find(([part]) => path.includes(part));
    return varies ? varies[1].map((value) => path.replace(varies[0], value)) : [path];
  });
}

/** All that is said on a page, unfolded as far as it goes. */
async function textsOn(page: Page): Promise<string[]> {
  await page.locator("#content[data-awake=true]").waitFor();
  const texts = new Set(await settled(page));
  for (let folded = true; folded; ) {
    folded = await page.evaluate(() => {
      const folds = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
      for (const fold of folds) fold.open = true;
      const openers = [...document.querySelectorAll<HTMLElement>("button[aria-expanded=false]:not([data-tried])")];
      for (const opener of openers) {
        opener.dataset.tried = "";
        opener.click();
      }
      return folds.length + openers.length > 0;
    });
    for (const text of await settled(page)) texts.add(text);
  }
  return [...texts];
}

/** The texts of a page once they have stood still for a while. */
async function settled(page: Page): Promise<string[]> {
  let before = "";
  for (let tries = 0; tries < 60; tries++) {
    const texts = await page.evaluate(said);
    const now = texts.join("\n");
    if (now === before) return texts;
    before = now;
    await page.waitForTimeout(1000);
  }
  return before.split("\n");
}
