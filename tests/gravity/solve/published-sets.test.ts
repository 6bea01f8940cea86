import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { panelOf, summaryOf } from "../support/panels";

/**
 * Deviances over the rows that are not marked, computed apart: by iteratively reweighted least squares with a column for each
 * group (numpy 2.4). A linear program (scipy 1.17: maximise Σ s, 0 ≤ s ≤ 1, s ≤ Xb where flows are zero, Xb = 0 elsewhere)
 * finds the marked rows in all sets.
 */
const DEVIANCES: Readonly<Record<string, number>> = {
  "01": 103.83703212735996,
  "02": 2.772588722239781,
  "03": 0,
  "04": 8.317766166719343,
  "05": 5.290963441008351,
  "06": 22.761340057764244,
  "07": 13.364430516033543,
  "08": 3.2781110982875568,
  "09": 2.0118279221761646,
  "10": 1.5210243321540555,
  "11": 2136.1091003596694,
  "12": 8.317766166719345,
  "13": 8.317766166719345,
  "14": 40.194729029502454,
  "15": 40.194729029502454,
  "16": 58.83700974751222,
  "17": 54.555763902952755,
  "18": 42.91085456076887,
};

describe("the published sets of separated rows (Correia, Guimarães and Zylkin)", () => {
  test.each(Object.entries(DEVIANCES))("set %s: the rows marked there go, and singletons, and no others", (set, deviance) => {
    const { data, meta } = Papa.parse<Record<string, number>>(readFileSync(`tests/fixtures/separation/${set}.csv`, "utf8"), {
      header: true,
      dynamicTyping: true,
      skipEmptyLines: true,
    });
    const columns = meta.fields ?? [];
    const found = summaryOf(panelOf(Object.fromEntries(columns.map((name) => [name, data.map((row) => row[name] ?? null)]))), {
      y: "y",
      x: columns.filter((name) => name.startsWith("x")),
      effects: columns.filter((name) => name.startsWith("id")),
      reset: false,
    });
    const marked = data.flatMap((row, i) => (row.separated ? [i] : []));
    const left = (reason: string) => found.droppedRows.filter((entry) => entry.reason === reason).flatMap(({ rows }) => [...rows]);
    const separated = left("separated");
    expect(separated.filter((row) => !marked.includes(row))).toEqual([]);
    expect(marked.filter((row) => ![...separated, ...left("singleton")].includes(row))).toEqual([]);
    expect(found.deviance).toBeCloseTo(deviance, 9);
  });
});
