import { describe, expect, test } from "vitest";
import { estimate } from "@/lib/gravity/estimate";
import { toCsv } from "@/lib/report/csv";
import { estimateJson } from "@/lib/report/gravity/json";
import { escaped, estimateLatex } from "@/lib/report/gravity/latex";
import { conventionNote, notesOf, stars } from "@/lib/report/gravity/notes";
import { estimateRows, estimateText } from "@/lib/report/gravity/rows";
import { noisyPanel, panelOf, sizeAndDistance, specified } from "@/tests/gravity/support/panels";
import { english } from "../../samples/words";

const ols = estimate(noisyPanel, specified({ estimator: "ols", x: sizeAndDistance, errors: { kind: "hc1" } }));
const ppml = estimate(noisyPanel, specified({ x: sizeAndDistance, errors: { kind: "hc1" } }));
const separated = estimate(
  panelOf({ T: [0, 0, 3, 4, 2, 5], x: [1, 0, 0, 0, 0, 0], z: [1, 2, 3, 4, 3, 6], c: [1, 1, 1, 1, 1, 1] }),
  specified({ x: ["x", "z", "c"] }),
);

describe("an estimate as text", () => {
  test("shows coefficients, errors and statistics to the digit of the reference, right-aligned", () => {
    const lines = estimateText(ols, english).split("\n");
    expect(lines[0]).toBe("OLS of logarithms of T");
    expect(lines[2]?.split(/\s{2,}/)).toEqual(["Variable", "Estimate", "SE", "t", "p", "95 % low", "95 % high"]);
    expect(lines[4]).toMatch(/^constant {3}6\.312078 {2}2\.330636 /);
    expect(lines[7]).toMatch(/^ln\(D\) {5}-1\.194784 {2}0\.322717 /);
  });

  test("says the convention with its numbers, the distribution, the fit and RESET", () => {
    expect(notesOf(ols, english)).toEqual([
      "Observations used: 9.",
      "R²: 0.820204.",
      expect.stringMatching(/^RESET: 0\.0477\d+, p = 0\.964\.$/),
      "Standard errors: HC1; every variance times n / (n − k) = 1.8, n = 9, k = 4. p-values from t with 5 degrees of freedom.",
    ]);
    expect(notesOf(ppml, english)[1]).toMatch(/^Squared correlation of actual and fitted: 0\./);
  });

  test("says what was left out, and why", () => {
    expect(notesOf(separated, english).slice(0, 4)).toEqual([
      "Observations used: 5.",
      "PPML: 1 row, separated: no finite estimate exists with them (x).",
      "PPML: x, does not vary in the sample.",
      "PPML: c, does not vary in the sample.",
    ]);
  });

  test("says whether k counts effects, where there are any or they are not to be counted", () => {
    const cluster = { ...ols.convention, errors: "cluster", by: "pair", clusters: 7, factor: 1.5, effectsCounted: 3 } as const;
    expect(conventionNote(cluster, english)).toContain(
      "clustered by pair, 7 clusters; every variance times G / (G − 1) × (n − 1) / (n − k) = 1.5, n = 9, k = 4. k counts 3 absorbed effects.",
    );
    expect(conventionNote({ ...cluster, effectsCounted: 0, effectCount: "never" }, english)).toContain("k counts 0 absorbed effects.");
    expect(conventionNote({ ...cluster, errors: "hc0" }, english)).toContain("no small-sample factor");
  });

  test("marks the usual levels by stars", () => {
    expect([0.0009, 0.001, 0.049, 0.05, null].map(stars)).toEqual(["***", "**", "*", "", ""]);
  });
});

describe("an estimate as CSV", () => {
  test("is one rectangle with all digits", () => {
    const { header, rows } = estimateRows([ppml, ols], english);
    expect(rows.every((row) => row.length === header.length)).toBe(true);
    expect(rows.filter(([, part]) => part === "coefficient")).toHaveLength(8);
    expect(rows[0]?.slice(0, 5)).toEqual(["PPML", "coefficient", "constant", ppml.coefficients[0]?.estimate, ppml.coefficients[0]?.se]);
    expect(toCsv({ header, rows }).split("\r\n")[0]).toBe("\uFEFFEstimator,Part,Name,Estimate,SE,t or z,p,95 % low,95 % high,Note");
  });

  test("counts what was left out", () => {
    const { rows } = estimateRows([separated], english);
    expect(rows.find(([, part]) => part === "rows left out")?.slice(2, 4)).toEqual(["separated", 1]);
  });
});

describe("estimates in LaTeX", () => {
  test("stand side by side, errors in brackets below, as many cells in every line", () => {
    const lines = estimateLatex([ppml, ols], english).split("\n");
    expect(lines[0]).toBe("\\begin{tabular}{lrr}");
    expect(lines).toContain("ln(D) & $-1.245$$^{***}$ & $-1.195$$^{*}$ \\\\");
    expect(lines).toContain(" & ($0.208$) & ($0.323$) \\\\");
    expect(lines).toContain("Observations & 9 & 9 \\\\");
    const cells = lines.filter((line) => line.endsWith("\\\\") && !line.includes("multicolumn")).map((line) => line.split(" & ").length);
    expect(new Set(cells)).toEqual(new Set([3]));
  });

  test("escapes what LaTeX would take for a command", () => {
    expect(escaped("exporter^year, pair_id, 5 % & more < R²")).toBe(
      "exporter\\textasciicircum{}year, pair\\_id, 5 \\% \\& more $<$ R\\textsuperscript{2}",
    );
  });
});

describe("an estimate as JSON", () => {
  test("names separated rows as the user knows them, and survives being written", () => {
    const json = JSON.parse(JSON.stringify(estimateJson(separated, (row) => row + 2)));
    expect(json.dropped).toEqual([{ reason: "separated", by: ["x"], count: 1, rows: [2] }]);
    expect(json.coefficients[0]).toMatchObject({ name: "constant", estimate: expect.any(Number), se: expect.any(Number) });
    expect(json.n).toBe(5);
  });
});
