import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { textParts } from "@/lib/i18n/content";
import { root } from "../../scripts/support/run.mjs";

const TREE = [
  "app",
  "data",
  "lib",
  "scripts",
  "server",
  "instrumentation.ts",
  "next.config.ts",
  "package.json",
  "proxy.ts",
  "tsconfig.json",
];
/** The made-up language counts in one form and writes numbers, dates and lists as Chinese does: no word of theirs can be English. */
const LINE = `  qps: {
    tag: "qps",
    name: "⟦Qps⟧",
    own: { label: "⟦Language⟧", offer: "⟦Read⟧", decline: "⟦No⟧" },
    locale: "zh-Hans-CN",
    percent: "",
    large: 1e9,
    signs: LATIN,
    forms: ["other"],
  },`;

/** A tree of the program that speaks one language more, made as a translator would: a folder of words and a line. */
export function madeUpTree(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "caravan-made-up-"));
  for (const name of TREE) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const words = join(folder, "lib/i18n/qps");
  mkdirSync(words);
  for (const name of ["marked.ts", "marked-data.ts"]) cpSync(join(root, "tests/samples", name), join(words, name));
  for (const file of readdirSync(join(folder, "lib/i18n/en"))) {
    const part = basename(file, ".ts");
    const lines = [
      `import { ${part} as english } from "../en/${part}";`,
      'import { marked } from "./marked";',
      `export const ${part} = marked(english);`,
    ];
    writeFileSync(join(words, file), `${lines.join("\n")}\n`);
  }
  for (const part of textParts) writeFileSync(join(words, `${part}.ts`), `export const ${part} = {};\n`);
  change(join(folder, "lib/i18n/text.ts"), /^ {2}zh: \{$/m, (line) => `${LINE}\n${line}`);
  // Texts that come with their content and are not translated are shown in English. Here a mark says that they were asked for.
  change(join(folder, "lib/i18n/text.ts"), "?? text.en;", () => `?? \`⟦$\{text.en}⟧\`;`);
  // What sources wrote is in the language they wrote it, and nobody's to translate.
  change(join(folder, "lib/dataset/load.ts"), /return (read(?:Files|Published|Customs|Edition)\(.*\));/g, (found) =>
    found.replace(/ (.*);/, " markedData($1);"),
  );
  change(join(folder, "lib/dataset/load.ts"), /^/, () => 'import { markedData } from "../i18n/qps/marked-data";\n');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Builds and serves a tree in its made-up language. */
export async function serveTree(folder: string): Promise<{ readonly url: string; readonly stop: () => Promise<number> }> {
  process.env.CARAVAN_LANGUAGE = "qps";
  const from = (name: string) => import(pathToFileURL(join(folder, "scripts/support", name)).href);
  const { ensureBuilt } = await from("build.mjs");
  const { freePort, serve } = await from("server.mjs");
  const { code, output } = await ensureBuilt();
  if (code !== 0) throw new Error(output);
  return await serve(await freePort());
}

function change(path: string, what: string | RegExp, by: (found: string) => string): void {
  const text = readFileSync(path, "utf8");
  const changed = text.replace(what, by);
  if (changed === text) throw new Error(`${path}: ${what} was not found.`);
  writeFileSync(path, changed);
}
