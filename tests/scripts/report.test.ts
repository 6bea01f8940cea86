import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadDataset, loadEditions } from "@/lib/dataset/load";
import { readDecision } from "@/lib/decision/migrate";
import { evaluate } from "@/lib/evaluate";
import { wordFile } from "@/lib/handover/docx/file";
import { htmlFile } from "@/lib/handover/html/file";
import { slidesFile } from "@/lib/handover/pptx/file";
import { excelFile } from "@/lib/handover/xlsx/file";
import { firmnessIn } from "@/lib/recommendation/firmness-found";
import { toCsv } from "@/lib/report/csv";
import { rankingRows } from "@/lib/report/rows/ranking";
import { english } from "../samples/words";

const root = resolve(".");
const fixture = join(root, "tests/fixtures/decisions/worked-example.json");
const scratch = mkdtempSync(join(tmpdir(), "caravan-report-"));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Runs the command as npm does, from the scratch folder, in a time zone far from this one. */
function report(args: readonly string[], input = "") {
  const command = [join(root, "node_modules/tsx/dist/cli.mjs"), "--tsconfig", join(root, "tsconfig.json"), join(root, "scripts/report.ts")];
  const env = { ...process.env, INIT_CWD: scratch, TZ: "Pacific/Kiritimati" };
  return new Promise<{ status: number; stdout: string; stderr: string }>((done) => {
    const child = execFile(process.execPath, [...command, ...args], { cwd: root, env }, (_, stdout, stderr) =>
      done({ status: child.exitCode ?? -1, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

describe("a decision made a file on the command line", () => {
  const dataset = loadDataset("data");
  const evaluation = evaluate(readDecision(JSON.parse(readFileSync(fixture, "utf8"))), dataset);
  if (!evaluation.ok) throw new Error(evaluation.reason);
  const firmness = firmnessIn(evaluation);
  const made = {
    docx: () => wordFile(evaluation, dataset, firmness, english),
    pptx: () => slidesFile(evaluation, dataset, firmness, english),
    xlsx: () => excelFile(evaluation, dataset, firmness, english),
    html: () => htmlFile(evaluation, dataset, firmness, english),
    csv: () => toCsv(rankingRows(evaluation, dataset, firmness, english)),
  };

  test.each(Object.entries(made))(
    "%s: the bytes that the program makes in a page, in another process and time zone",
    async (format, make) => {
      const args = [fixture, "--format", format, "--out", `made.${format}`];
      expect(await report(args)).toEqual({ status: 0, stdout: "", stderr: "" });
      expect(readFileSync(join(scratch, `made.${format}`)).equals(Buffer.from(await make()))).toBe(true);
    },
  );

  test("says what has moved since an edition that is kept, and names those kept where it is another", async () => {
    const [{ version } = { version: "" }] = loadEditions("data");
    const { status, stdout } = await report([fixture, "--format", "html", "--since", version]);
    expect([status, stdout.includes("Since this was decided")]).toEqual([0, true]);
    const unknown = await report([fixture, "--format", "html", "--since", "ffffffffffffffff"]);
    expect([unknown.status, unknown.stderr.includes(version)]).toEqual([1, true]);
  });

  test("the page needs nothing else, and names its tables, their columns and rows", () => {
    const html = made.html();
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(|href=|src=/);
    expect(html).toContain(`default-src 'none'`);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    const tables = html.match(/<table>/g)?.length;
    expect(html.match(/<caption>[^<]+</g)).toHaveLength(tables as number);
    expect(html).toContain('<th scope="row">Singapore</th>');
  });

  test.each([
    [["--format", "docx"], 2, "--format docx needs --out <file>."],
    [["--format", "odt"], 2, "--format odt: accepted: docx, pptx, xlsx, html, csv."],
    [[], 2, "Which format? Accepted: docx, pptx, xlsx, html, csv."],
    [["--out", "no/such/folder/x.docx"], 1, "The file could not be written."],
  ])("%s: exit code %i, and what is wrong", async (args, status, said) => {
    const found = await report([fixture, ...args]);
    expect({ status: found.status, stdout: found.stdout }).toEqual({ status, stdout: "" });
    expect(found.stderr).toContain(said);
    expect(found.stderr).not.toContain("    at ");
  });

  test("a decision without an answer has no file, and says why as the ranking does", async () => {
    const input = JSON.stringify({ ...JSON.parse(readFileSync(fixture, "utf8")), markets: [] });
    const found = await report(["-", "--out", "none.docx"], input);
    expect(found).toMatchObject({ status: 1, stdout: "" });
    expect(found.stderr).toContain("standard input: No market is ticked.");
    expect(existsSync(join(scratch, "none.docx"))).toBe(false);
  });
});
