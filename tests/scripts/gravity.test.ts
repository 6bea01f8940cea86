import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { estimate } from "@/lib/gravity/estimate";
import { toCsv } from "@/lib/report/csv";
import { estimateJson } from "@/lib/report/gravity/json";
import { estimateLatex } from "@/lib/report/gravity/latex";
import { estimateRows, estimateText } from "@/lib/report/gravity/rows";
import { noisyPanel, specified } from "@/tests/gravity/support/panels";
import { english } from "../samples/words";

const root = resolve(".");
const scratch = mkdtempSync(join(tmpdir(), "caravan-gravity-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const noisy = [
  "exporter,importer,Yi,Yj,D,T",
  "A,X,100,50,1000,12",
  "A,Y,100,200,4000,5",
  "A,Z,100,800,2500,30",
  "B,X,400,50,3000,55",
  "B,Y,400,200,600,260",
  "B,Z,400,800,5000,18",
  "C,X,900,50,1500,80",
  "C,Y,900,200,2200,90",
  "C,Z,900,800,7000,25",
].join("\n");

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(scratch, name), content);
  return name;
}
write("noisy.csv", noisy);

/** Runs the command as npm does, from the folder with the panels. */
function gravity(args: readonly string[], input = "") {
  const command = [
    join(root, "node_modules/tsx/dist/cli.mjs"),
    "--tsconfig",
    join(root, "tsconfig.json"),
    join(root, "scripts/gravity.ts"),
  ];
  const env = { ...process.env, INIT_CWD: scratch };
  return new Promise<{ status: number; stdout: string; stderr: string }>((done) => {
    const child = execFile(process.execPath, [...command, ...args], { cwd: root, env }, (_, stdout, stderr) =>
      done({ status: child.exitCode ?? -1, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

const terms = ["--y", "T", "--x", "ln(Yi),ln(Yj),ln(D)"];
const specification = specified({ x: ["ln(Yi)", "ln(Yj)", "ln(D)"], errors: { kind: "hc1" }, effectCount: "unless-nested", reset: true });
const found = estimate(noisyPanel, specification);

describe.concurrent("gravity on the command line", () => {
  test.each([
    ["table", estimateText(found, english)],
    ["csv", toCsv(estimateRows([found], english))],
    ["latex", estimateLatex([found], english)],
    [
      "json",
      `${JSON.stringify(
        estimateJson(found, (row) => row + 2),
        null,
        2,
      )}\n`,
    ],
  ])("prints as %s what the program itself estimates", async (format, expected) => {
    expect(await gravity(["noisy.csv", ...terms, "--format", format])).toEqual({ status: 0, stdout: expected, stderr: "" });
  });

  test("reads a packed panel, and one from standard input, to the same effect", async () => {
    const packed = await gravity([write("noisy.csv.gz", gzipSync(noisy)), ...terms]);
    const piped = await gravity(["-", ...terms], noisy);
    expect(packed.stdout).toBe(estimateText(found, english));
    expect(piped.stdout).toBe(estimateText(found, english));
  });

  test("takes estimator, effects, clusters and a filter", async () => {
    const args = ["--y", "T", "--x", "ln(D)", "--fe", "exporter", "--cluster", "importer", "--where", "importer != 'X' or D > 1000"];
    const { status, stdout } = await gravity(["noisy.csv", ...args, "--estimator=ols", "--count=always", "--format=json"]);
    expect(status).toBe(0);
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({ n: 8, dropped: [{ reason: "filtered", count: 1 }], effects: [{ name: "exporter", levels: 3 }] });
    expect(answer.convention).toMatchObject({ errors: "cluster", by: "importer", clusters: 3, effectsCounted: 3, k: 4 });
  });

  test("needs no names of countries: two columns will do", async () => {
    const { stdout } = await gravity(["-", "--y", "y", "--x", "x", "--errors", "hc0", "--format", "json"], "y,x\n1,0\n3,0\n4,1\n12,1\n");
    const [constant, slope] = JSON.parse(stdout).coefficients;
    expect([constant.estimate, slope.estimate]).toEqual([expect.closeTo(Math.log(2), 9), expect.closeTo(Math.log(4), 9)]);
  });

  test("names separated rows by their row in the file", async () => {
    write("zero.csv", "T,x,z\n0,1,1\n0,0,2\n3,0,3\n4,0,4\n2,0,3\n5,0,6\n");
    const { stdout } = await gravity(["zero.csv", "--y", "T", "--x", "x,z", "--format", "json"]);
    expect(JSON.parse(stdout).dropped).toEqual([{ reason: "separated", by: ["x"], count: 1, rows: [2] }]);
  });

  test("reads each column by its own decimal sign, whatever dates stand beside it, and asks where one leaves it open", async () => {
    const rows = (figure: (cell: string) => string) => noisy.replaceAll(/\d+/g, (cell) => figure(cell));
    const thousandths = rows((cell) => `${cell}.000`);
    const dated = thousandths.split("\n").map((line, i) => `${line},${i === 0 ? "as_of" : "30.06.2024"}`);
    const settled = await gravity([write("dated.csv", dated.join("\n").replace("50.000", "0.050e3")), ...terms]);
    expect(settled.stdout).toBe(estimateText(found, english));
    const open = await gravity([
      write(
        "open.csv",
        rows((cell) => `${cell.slice(0, 2)}.000`),
      ),
      ...terms,
    ]);
    expect([open.status, open.stdout]).toEqual([2, ""]);
    expect(open.stderr).toContain("column Yi: “10.000” is one number with a decimal point and another with a decimal comma");
    expect(open.stderr).toContain("--decimal .");
    const [point, comma] = await Promise.all(
      [".", ","].map((sign) => gravity(["open.csv", ...terms, "--decimal", sign, "--format", "json"])),
    );
    const constant = (answer: typeof point) =>
      (JSON.parse(answer?.stdout ?? "") as { coefficients: { estimate: number }[] }).coefficients.map(({ estimate }) => estimate);
    // A thousand times the flow moves the constant alone, but for the thousand times of the three that explain it.
    expect(constant(comma).slice(1)).toEqual(
      constant(point)
        .slice(1)
        .map((slope) => expect.closeTo(slope, 6)),
    );
    expect(constant(comma)[0]).not.toBeCloseTo(constant(point)[0] as number, 1);
  });

  const pairs = ["CHN,DEU,9,1", "CHN,FRA,4,2", "DEU,CHN,7,4", "DEU,FRA,5,3", "FRA,CHN,3,5", "FRA,DEU,6,2"];
  const asked = ["--y", "T", "--x", "D", "--format", "json"];
  test.each<readonly [string, string, readonly string[], readonly string[], RegExp]>([
    [
      "groups beside their members, residues and the world",
      "exporter,importer,T,D",
      pairs,
      ["CHN,EUU,900,1", 'CHN,"Areas, nes",800,9', "World,DEU,700,9"],
      /left out: 3 rows of the world, of groups beside their members or of nobody \(first: row 8, importer EUU\)/,
    ],
    [
      "rows that break a total down",
      "reporterISO,partnerISO,T,D,motCode",
      pairs.map((row) => `${row},0`),
      ["CHN,DEU,5,1,1000", "CHN,DEU,4,1,2100"],
      /Rows that break a total down .*: 2\. The total is used/,
    ],
  ])("leaves %s in the file, as the screen does, and tells", async (kind, head, rows, more, told) => {
    const file = (lines: readonly string[]) => write(`${kind.slice(0, 6)}-${lines.length}.csv`, [head, ...lines].join("\n"));
    const [plain, beside] = await Promise.all([gravity([file(rows), ...asked]), gravity([file([...rows, ...more]), ...asked])]);
    expect(beside.stderr).toMatch(told);
    expect(beside.stdout).toBe(plain.stdout);
    expect(plain).toMatchObject({ status: 0, stderr: "" });
  });

  test("leaves no group out whose members are not there, and no code of one's own", async () => {
    const rows = ["from,to,T,D", "CHN,EUU,9,1", "CHN,X1,4,2", "EUU,CHN,7,4", "EUU,X1,5,3", "X1,CHN,3,5", "X1,EUU,6,2"];
    const { stdout, stderr } = await gravity([write("own-codes.csv", rows.join("\n")), ...asked]);
    expect([JSON.parse(stdout).n, stderr]).toEqual([6, ""]);
  });

  test("tells where imports and exports stand in one file, unless the filter chooses", async () => {
    const rows = ["reporterISO,flowCode,partnerISO,T,D", ...pairs.map((row, i) => row.replace(",", i % 2 === 0 ? ",M," : ",X,"))];
    const name = write("mixed.csv", rows.join("\n"));
    expect((await gravity([name, ...asked])).stderr).toContain("column flowCode holds imports and exports, or more than these.");
    expect((await gravity([name, ...asked, "--where", 'flowCode == "M"'])).stderr).not.toContain("flowCode");
  });

  test("tells of rows that repeat a pair and year, and uses them", async () => {
    const rows = ["exporter,importer,year,T,x", "A,B,2019,1,1", "A,C,2019,2,3", "A,B,2019,4,2", "B,C,2019,3,5"];
    const { status, stdout, stderr } = await gravity([write("twice.csv", rows.join("\n")), "--y", "T", "--x", "x", "--format", "json"]);
    expect(stderr).toContain("1 row with the exporter, importer and year of an earlier one (first: rows 2 and 4). All are used.");
    expect({ status, n: JSON.parse(stdout).n }).toEqual({ status: 0, n: 4 });
  });
});

describe.concurrent("gravity refuses in words, with exit code 2", () => {
  const data = (name: string, ...rows: readonly string[]) => write(name, ["from,to,T,D", ...rows].join("\n"));
  const plain = ["--y", "T", "--x", "D"];

  test.each<readonly [string, readonly string[], string]>([
    ["no panel", plain, "Which panel?"],
    ["two panels", ["a.csv", "b.csv", ...plain], "One panel at a time"],
    ["no flow", ["noisy.csv", "--x", "D"], "--y is missing"],
    ["no terms", ["noisy.csv", "--y", "T"], "--x is missing"],
    ["an empty term", ["noisy.csv", "--y", "T", "--x", "D,,Yi"], "there is an empty entry"],
    ["another estimator", ["noisy.csv", ...plain, "--estimator", "gmm"], "--estimator gmm: accepted: ppml, ols."],
    ["another option", ["noisy.csv", ...plain, "--robust"], "--robust"],
    ["no such file", ["none.csv", ...plain], "none.csv could not be read."],
    [
      "no such column",
      ["noisy.csv", "--y", "T", "--x", "DIST"],
      "--x: there is no column DIST. Columns: exporter, importer, Yi, Yj, D, T.",
    ],
    ["no such effect", ["noisy.csv", ...plain, "--fe", "exporter^year"], "--fe: there is no column year."],
    ["a term that is none", ["noisy.csv", "--y", "T", "--x", "ln(D"], "Not understood at character 5: the formula ends too early."],
    ["a filter that is none", ["noisy.csv", ...plain, "--where", "D >> 5"], "--where: Not understood at character 4: >."],
    ["a text as a regressor", ["noisy.csv", "--y", "T", "--x", "exporter"], "--x, entry 1: exporter is not a number."],
    ["no row left", ["noisy.csv", ...plain, "--where", "D > 10000"], "No observation is left"],
    ["an effect of one group", ["noisy.csv", ...plain, "--fe", "exporter", "--where", "exporter == 'A'"], "exporter has one group only"],
    [
      "a text among numbers",
      [data("text.csv", "A,B,1,2", "A,C,many,3", "B,C,2,5"), ...plain],
      "text.csv: row 3, column T: “many” is not a number.",
    ],
    ["a negative flow", [data("minus.csv", "A,B,1,2", "", "A,C,-4,3"), ...plain], "row 4: T is negative (-4)."],
    ["flows of zero", [data("zeros.csv", "A,B,0,2", "A,C,0,3"), ...plain], "T is zero in every observation."],
    ["a decimal sign that is none", ["noisy.csv", ...plain, "--decimal", ";"], "--decimal ;: accepted: ., ,."],
    ["a Stata file", [write("panel.dta", "<stata_dta><header>"), ...plain], "This is a Stata file (.dta)."],
    ["a ragged row", [data("ragged.csv", "A,B,1,2", "A,C,4"), ...plain], "ragged.csv: row 3: 3 cells, where the header has 4."],
    ["an open quotation mark", [data("quote.csv", 'A,"B,1,2', "A,C,4,4"), ...plain], "A quotation mark is opened here and never closed."],
    ["an empty file", [write("empty.csv", ""), ...plain], "There is no row of data in this file."],
    ["a header alone", [data("header.csv"), ...plain], "There is no row of data in this file."],
    ["an old encoding", [write("latin.csv", Buffer.from("from,to,T,D\nC\xf4te,B,1,2\n", "latin1")), ...plain], "latin.csv: row 2: "],
    ["a broken archive", [write("broken.csv.gz", "not packed"), ...plain], "broken.csv.gz could not be read."],
    ["a column that stands twice", [write("double.csv", "T,D,D\n1,2,3\n2,3,4\n"), ...plain], "two columns are called D (2 and 3)."],
  ])("%s", async (_, args, message) => {
    const { status, stdout, stderr } = await gravity(args);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });
});

test.each([
  ["zh", [], "哪个面板文件？\n用法：npm run -s gravity -- "],
  ["ru", ["noisy.csv", "--y", "T"], "Не указан --x: члены, которые объясняют поток.\nИспользование: npm run -s gravity -- "],
  ["zh", ["noisy.csv", "--y", "T", "--x", "ln(Z)"], "--x：没有名为“Z”的列。现有的列：exporter、importer、Yi、Yj、D、T。\n"],
  ["ru", ["short.csv", ...terms], "short.csv: строка 3: ячеек 5, а в\u00A0заголовке их 6.\n"],
])("says in %s what is wrong with %j", async (language, args, told) => {
  write("short.csv", `${noisy.split("\n").slice(0, 2).join("\n")}\nA,Y,100,200,4000`);
  const { status, stdout, stderr } = await gravity([...args, "--language", language]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr.replaceAll("\u00A0", " ").startsWith(told.replaceAll("\u00A0", " "))).toBe(true);
});
