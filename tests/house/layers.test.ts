import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const core = ["decision", "madm", "lanchester", "gravity", "landed", "trade", "dataset", "math"];

/** Who may import whom, written down a second time so that a slip in biome.json shows. */
const doors: Readonly<Record<string, readonly string[]>> = {
  api: ["comparison", "report", "i18n", "keep", "recommendation", "robustness", "problem", "audit", ...core],
  report: ["comparison", "i18n", "keep", "track", "recommendation", "robustness", "problem", "audit", ...core],
  handover: ["report", "i18n", "keep", "recommendation", "robustness", "problem", ...core],
  comparison: ["robustness", "problem", ...core],
  charts: ["i18n", "recommendation", "robustness", "problem", "audit", ...core],
  track: ["recommendation", "robustness", "problem", ...core],
  recommendation: ["robustness", "problem", ...core],
  robustness: core,
  problem: core,
  decision: ["dataset", "math"],
  madm: ["math"],
  lanchester: ["math"],
  gravity: ["files", "math"],
  landed: ["dataset", "math"],
  keep: ["comparison", "decision", "dataset", "madm", "math"],
  tables: ["decision", "dataset", "countries", "files", "math"],
  refresh: ["dataset", "countries", "math"],
  audit: ["trade", "dataset", "math"],
  trade: ["dataset", "countries", "files", "math"],
  dataset: ["math"],
  countries: [],
  files: ["math"],
  math: [],
  i18n: ["madm", "dataset", "math"],
};
const rooms = Object.keys(doors);

type Plant = { readonly file: string; readonly line: string; readonly refused: boolean };
const plants: Plant[] = [];
const plant = (refused: boolean, file: string, ...lines: string[]) => plants.push(...lines.map((line) => ({ file, line, refused })));
const from = (specifier: string) => `import "${specifier}";`;

for (const room of rooms) {
  const file = `lib/${room}/planted.ts`;
  for (const other of rooms) plant(other !== room && !doors[room]?.includes(other), file, from(`@/lib/${other}/x`));
  for (const other of rooms) if (other !== room) plant(true, file, from(`../${other}/x`));
  plant(false, file, from("./x"), from("@/lib/i18n/text"));
  plant(!["api", "handover", "report", "charts", "comparison", "keep"].includes(room), file, from("@/lib/evaluate"));
  plant(true, file, from("../evaluate"), from("@/app/page"), from("../../app/page"));
  plant(true, file, from("@/lib/math/../evaluate"), from("./../evaluate/x"));
  plant(true, file, from("react"), from("react-dom/server"), from("next/link"), from("chart.js"), from("react-chartjs-2"), from("zustand"));
  plant(true, file, from("node:fs"), from("node:fs/promises"));
  const nested = `lib/${room}/inner/planted.ts`;
  plant(false, nested, from("../x"), from(`@/lib/${room}/x`));
  plant(true, nested, from("../../evaluate"), ...rooms.filter((other) => other !== room).map((other) => from(`../../${other}/x`)));
}

const everyForm = (specifier: string) => [
  `import { a1 } from "${specifier}";`,
  `import type { a2 } from "${specifier}";`,
  `import { type a3 } from "${specifier}";`,
  `import * as a4 from "${specifier}";`,
  `export { a5 } from "${specifier}";`,
  `export type { a6 } from "${specifier}";`,
  `export * from "${specifier}";`,
  `export const a7 = () => import("${specifier}");`,
];
plant(true, "lib/math/forms.ts", ...everyForm("@/lib/report/x"), ...everyForm("../report/x"));
plant(false, "lib/report/forms.ts", ...everyForm("@/lib/math/x"), ...everyForm("./x"));

plant(false, "lib/dataset/load.ts", from("node:fs"), from("node:fs/promises"), from("./schema"));
plant(true, "lib/dataset/load.ts", from("@/lib/decision/schema"), from("react"));
plant(true, "lib/i18n/text.ts", from("@/lib/math/x"), from("./en"));
plant(true, "lib/new-room/planted.ts", ...rooms.filter((room) => room !== "i18n").map((room) => from(`@/lib/${room}/x`)));
plant(false, "lib/evaluate.ts", from("@/lib/problem/x"), from("./recommendation/x"));
plant(
  true,
  "lib/evaluate.ts",
  from("@/lib/report/x"),
  from("./charts/x"),
  from("@/lib/i18n/en"),
  from("@/lib/api/x"),
  from("@/app/page"),
  from("../app/page"),
  from("react"),
  from("node:fs"),
);

plant(
  true,
  "app/[language]/markets/planted.tsx",
  from("chart.js"),
  from("chart.js/auto"),
  from("react-chartjs-2"),
  from("../../../lib/evaluate"),
);
plant(true, "app/[language]/markets/planted.tsx", from("@/tests/x"), from("@/e2e/x"), from("@/scripts/x"));
/** Every screen there is: one that biome.json does not know of is found here. */
const screens = readdirSync("app/[language]", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith("["))
  .map(({ name }) => name);
plant(
  true,
  "app/[language]/planted/planted.tsx",
  ...screens.flatMap((screen) => [from(`../${screen}/x`), from(`@/app/[language]/${screen}/x`)]),
);
plant(true, "app/[language]/planted/inner/planted.tsx", ...screens.map((screen) => from(`../../${screen}/x`)));
plant(true, "app/_components/answer/planted.tsx", ...screens.map((screen) => from(`../../[language]/${screen}/x`)));
plant(
  false,
  "app/[language]/check/choices/planted.tsx",
  from("../use-settled"),
  from("../figures/x"),
  from("../../../_components/answer/x"),
);
plant(false, "lib/dataset/doors.ts", from("zod"), from("zod/mini"), from("papaparse"));
plant(false, "app/[language]/markets/planted.tsx", from("react"), from("@/lib/evaluate"), from("@/app/_components/charts/chart"));
plant(true, "app/[language]/markets/planted.tsx", from("next/link"));
plant(false, "app/_components/link.tsx", from("next/link"), from("next/navigation"));
plant(false, "app/_components/charts/chart.tsx", from("chart.js"), from("react-chartjs-2"), from("@/lib/charts/x"));

// App stands on server, and server on lib; of app only what answers for the server may know of it.
plant(false, "server/keep/planted.ts", from("@/lib/keep/x"), from("../clients"), from("./x"), from("drizzle-orm"), from("node:fs"));
plant(true, "server/keep/planted.ts", from("@/app/x"), from("../../app/x"), from("../../lib/x"), from("react"), from("@/tests/x"));
for (const file of ["app/api/planted.ts", "app/_server/planted.ts"]) {
  plant(false, file, from("@/server/keep/x"), from("@/lib/keep/x"));
  plant(true, file, from("@/app/[language]/markets/x"), from("@/tests/x"));
}
plant(true, "app/[language]/markets/served.tsx", from("@/server/keep/x"));
plant(true, "app/_components/served.tsx", from("@/server/keep/x"));

describe("the layer gate", () => {
  const folder = mkdtempSync(join(tmpdir(), "caravan-layers-"));
  const files = [...new Set(plants.map(({ file }) => file))];
  const linesOf = (file: string) => plants.filter((each) => each.file === file);
  let findings: readonly Finding[];

  beforeAll(() => {
    copyFileSync("biome.json", join(folder, "biome.json"));
    for (const file of files)
      write(
        folder,
        file,
        linesOf(file)
          .map(({ line }) => line)
          .join("\n"),
      );
    findings = lint(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(files)("refuses what %s must not import, in every form, and lets the rest pass", (file) => {
    const bitten = new Set(
      findings.filter((each) => each.path === file && each.rule === "style/noRestrictedImports").map(({ line }) => line),
    );
    const refused = linesOf(file).filter((_, index) => bitten.has(index + 1));
    expect(refused).toEqual(linesOf(file).filter((each) => each.refused));
  });
});

describe("the other gates", () => {
  const folder = mkdtempSync(join(tmpdir(), "caravan-gates-"));
  let findings: readonly Finding[];

  beforeAll(() => {
    copyFileSync("biome.json", join(folder, "biome.json"));
    write(folder, "lib/math/egg.ts", 'import { hen } from "./hen";\nexport const egg = () => hen;\n');
    write(folder, "lib/math/hen.ts", 'import { egg } from "./egg";\nexport const hen = () => egg;\n');
    write(folder, "lib/math/default.ts", "export default 1;\n");
    write(folder, "lib/math/any.ts", "export const a: any = 1;\n");
    write(folder, "lib/math/dom.ts", "export const width = () => window.innerWidth;\n");
    write(folder, "lib/math/CamelCase.ts", "export const a = 1;\n");
    write(folder, "lib/math/type.ts", 'import { A } from "./a";\nexport const a = (b: A) => b;\n');
    write(folder, "app/[language]/markets/page.tsx", "export default function Page() {\n  return null;\n}\n");
    write(folder, "app/[language]/markets/inline.tsx", 'export const Inline = () => <p style={{ width: "1px" }} />;\n');
    write(folder, "app/[language]/markets/image.tsx", 'export const Image = () => <img src="/a.png" />;\n');
    findings = lint(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ["an import cycle", "lib/math/egg.ts", "suspicious/noImportCycles"],
    ["a default export", "lib/math/default.ts", "style/noDefaultExport"],
    ["any", "lib/math/any.ts", "suspicious/noExplicitAny"],
    ["the browser inside lib", "lib/math/dom.ts", "style/noRestrictedGlobals"],
    ["a file name that is not kebab-case", "lib/math/CamelCase.ts", "style/useFilenamingConvention"],
    ["a type imported as a value", "lib/math/type.ts", "style/useImportType"],
    ["an inline style, which the content security policy would drop", "app/[language]/markets/inline.tsx", "style/noInlineStyles"],
    ["an image without a text alternative", "app/[language]/markets/image.tsx", "a11y/useAltText"],
  ])("refuses %s", (_, file, rule) => {
    expect(findings).toContainEqual(expect.objectContaining({ path: file, rule }));
  });

  test("lets Next have its default exports", () => {
    expect(findings).not.toContainEqual(
      expect.objectContaining({ path: "app/[language]/markets/page.tsx", rule: "style/noDefaultExport" }),
    );
  });
});

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

type Finding = { readonly path: string; readonly line: number; readonly rule: string };

/** What Biome says, under the project's own biome.json, about the files planted in `folder`. */
function lint(folder: string): readonly Finding[] {
  const options = ["lint", "--vcs-enabled=false", "--max-diagnostics=none", "--reporter=json", "."];
  // Biome exits with 1 when it refuses something, which is what is asked of it here.
  const { stdout } = spawnSync(resolve("node_modules/.bin/biome"), options, { cwd: folder, encoding: "utf8" });
  const report = JSON.parse(stdout) as { diagnostics: { category: string; location: { path: string; start: { line: number } } }[] };
  return report.diagnostics.map(({ category, location }) => ({
    path: location.path,
    line: location.start.line,
    rule: category.replace("lint/", ""),
  }));
}
