import { expect, test } from "vitest";
import { factTopics } from "@/lib/dataset/landed/facts";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { beforeRows, marketsToldOf } from "@/lib/report/money/before";
import { checkTopics } from "@/lib/report/money/topics";
import { answered } from "../samples/evaluated";
import { english } from "../samples/words";

const dataset = loadDataset("data");
const example = workedExample(dataset);

test("every market is told of topic by topic: each thing known with its page, that page's day and how far to lean on it, else a question", () => {
  for (const { iso3 } of dataset.markets) {
    const evaluation = answered({ ...example, exporter: iso3 === "KGZ" ? "CHN" : "KGZ", markets: [iso3] }, dataset);
    for (const result of evaluation.results) {
      const rows = beforeRows(result, evaluation, dataset, english);
      expect(rows.map(({ topic }) => topic)).toEqual(checkTopics);
      for (const { known, question, name } of rows) {
        expect(name).not.toBe("");
        expect(question).toMatch(/\?$/);
        for (const { said, source, about } of known) {
          expect(said).not.toMatch(/null|undefined|NaN/);
          expect(source).not.toBe("");
          expect(about).toMatch(/^(page of \d{4}|page from (about|after) \d{4}|undated page)/);
        }
      }
    }
  }
});

test("the first two markets are told of, with what the decision says is done, by whom and by when", () => {
  const checks = { SGP: { label: { done: true, owner: "A. B.", by: "2026-12-01" }, agreement: { owner: "C. D." } } };
  const evaluation = answered({ ...example, checks }, dataset);
  const told = marketsToldOf(evaluation);
  expect(told.map(({ rank }) => rank)).toEqual([1, 2]);
  const singapore = told.find(({ market }) => market.iso3 === "SGP");
  if (!singapore) throw new Error("Singapore is not among the first");
  const rows = beforeRows(singapore, evaluation, dataset, english);
  expect(rows.find(({ topic }) => topic === "label")).toMatchObject({ done: true, owner: "A. B.", by: "2026-12-01" });
  expect(rows.find(({ topic }) => topic === "agreement")).toMatchObject({ owner: "C. D." });
});

test("topics of the check-list are the agreement and topics of facts", () => {
  expect(checkTopics.filter((topic) => topic !== "agreement" && !factTopics.includes(topic))).toEqual([]);
});
