import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { measuresByPillar } from "@/lib/report/measures";
import { licencesOf, referencesOf } from "@/lib/report/references";
import { madeDataset } from "../samples/dataset";
import { madeDecision, madeOverride } from "../samples/decision";
import { answered } from "../samples/evaluated";

const dataset = loadDataset("data");
const worked = answered(workedExample(dataset), dataset);
const measures = measuresByPillar(worked.results);
const references = referencesOf(worked, measures, dataset);
const ids = references.map(({ id }) => id);

describe("the references of a report", () => {
  test("are numbered from one without a gap, each source and document once", () => {
    expect(references.map(({ number }) => number)).toEqual(references.map((_, i) => i + 1));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("hold the source of every figure, of every share, and the document of every measure", () => {
    for (const { cells, position } of worked.results) {
      for (const cell of cells) if (cell.kind === "observed") expect(ids).toContain(cell.observation.source);
      if (position.standIn) expect(ids).toContain(position.standIn.source);
    }
    for (const { toDo, toWatch } of measures) for (const { measure } of [...toDo, ...toWatch]) expect(ids).toContain(measure.document);
  });

  test("hold nothing that the report does not use", () => {
    expect(references.length).toBeLessThan(dataset.sources.length + dataset.playbook.documents.length);
    expect(ids).not.toContain("press-bps-2023");
    expect(referencesOf(worked, [], dataset).every(({ kind }) => kind === "source")).toBe(true);
  });

  test("leave out the source of a figure that an assumption replaced", () => {
    const made = madeDataset();
    const held = answered(madeDecision({ markets: ["DDD", "EEE"], criteria: { freight: 0, distance: 0, rules: 0 } }), made);
    expect(referencesOf(held, [], made).map(({ id }) => id)).toEqual(["made"]);
    const assumed = answered(
      madeDecision({
        markets: ["DDD", "EEE"],
        criteria: { freight: 0, distance: 0, rules: 0 },
        overrides: [madeOverride("DDD", "buyers", 1), madeOverride("EEE", "buyers", 2)],
      }),
      made,
    );
    expect(referencesOf(assumed, [], made)).toEqual([]);
  });
});

describe("the licences of a report", () => {
  test("stand once each and cover every source, never a document", () => {
    const licences = licencesOf(references);
    expect(new Set(licences.map(({ licence }) => licence)).size).toBe(licences.length);
    const covered = licences.flatMap(({ numbers }) => numbers).sort((a, b) => a - b);
    expect(covered).toEqual(references.filter(({ kind }) => kind === "source").map(({ number }) => number));
  });
});
