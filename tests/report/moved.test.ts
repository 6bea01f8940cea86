import { describe, expect, test } from "vitest";
import { movedSince } from "@/lib/comparison/moved/moved";
import { editionText, parseEditions, readEdition } from "@/lib/dataset/editions/edition";
import { loadDataset, loadEdition, loadEditions } from "@/lib/dataset/load";
import type { Dataset } from "@/lib/dataset/schema";
import { workedExample } from "@/lib/decision/example";
import { atomFeed } from "@/lib/handover/feed";
import { en } from "@/lib/i18n/en";
import { wordsOf } from "@/lib/i18n/speech";
import { Refusal } from "@/lib/math/refusal";
import { movedRows, movedText } from "@/lib/report/moved/text";

const words = wordsOf("en", en);
const dataset = loadDataset("data");
const decision = workedExample(dataset);
const edited = (change: (row: Dataset["observations"][number]) => Dataset["observations"][number] | null): Dataset => ({
  ...dataset,
  version: "0123456789abcdef",
  observations: dataset.observations.flatMap((row) => change(row) ?? []),
});

describe("what has moved, in words", () => {
  test("says that nothing did where nothing did", () => {
    expect(movedText(movedSince(decision, dataset, dataset), dataset, words)).toEqual([
      "Singapore is first still.",
      "Nothing has moved: every market keeps its place.",
      "Of what bears on this decision, 0 were added, 0 were revised, 0 are of a newer year and 0 were withdrawn.",
    ]);
  });

  test("says from which place to which a market went, and because of which figure", () => {
    const worse = edited((row) => (row.market === "MYS" && row.indicator === "trade-freedom" ? { ...row, value: 0 } : row));
    const moved = movedSince({ ...decision, pillars: { ...decision.pillars, regulation: 100 } }, dataset, worse);
    const lines = movedText(moved, dataset, words);
    expect(lines[0]).toBe("Singapore is first still.");
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^Malaysia: \w+ → \w+, because Freedom of trade of Malaysia was revised from .* to 0.*\.$|^Malaysia: .* was revised from .* to .*\.$/,
      ),
    );
    const row = movedRows(moved, dataset, words).find(({ market }) => market === "Malaysia");
    expect(row?.by).toContain("was revised");
  });

  test("names a withdrawn figure, and a first place that has gone", () => {
    const gone = edited((row) => (row.market === "SGP" && row.indicator !== "distance" ? { ...row, value: row.value / 10 } : row));
    const moved = movedSince(
      { ...decision, pillars: { demand: 0, closeness: 0, logistics: 100, payments: 0, regulation: 0, ip: 0 } },
      dataset,
      gone,
    );
    expect(movedText(moved, dataset, words)[0]).toMatch(/^The first place went from Singapore to .+\.$/);
  });
});

describe("the editions kept", () => {
  const kept = loadEditions("data");

  test("are whole: each is what its version is the fingerprint of, and comes out as it went in", () => {
    expect(kept.length).toBeGreaterThan(0);
    for (const { version } of kept) {
      const edition = loadEdition("data", version);
      expect(edition.version).toBe(version);
      expect(movedText(movedSince(decision, edition, edition), dataset, words)).toContain(
        "Nothing has moved: every market keeps its place.",
      );
    }
    const { names: _, ...products } = dataset.products;
    expect(readEdition(editionText(dataset), dataset.version)).toEqual({ ...dataset, products });
  });

  test("are refused where a letter is another", () => {
    expect(() => readEdition(editionText(dataset).replace("KAZ", "KAX"), dataset.version)).toThrow(Refusal);
  });

  test("stand in a list whose versions and days are checked", () => {
    expect(() => parseEditions("version,day,note\n../etc,2026-11-30,x\n")).toThrow();
    expect(() => parseEditions("version,day,note\n0123456789abcdef,30.11.2026,x\n")).toThrow();
  });
});

describe("the feed", () => {
  const entry = (day: string, title = "a") => ({ id: `urn:x:${day}`, title, day, href: "/moved?d=1&v=2", lines: ["one", "two"] });

  test("has its newest entry first, dates in full, and what is written in it made safe", () => {
    const xml = atomFeed({
      id: "urn:x",
      title: "<&>",
      author: "Caravan",
      href: "/feed.xml?d=1",
      entries: [entry("2026-01-01"), entry("2026-05-01", "b & c")],
    });
    expect(xml.indexOf("2026-05-01T00:00:00Z")).toBeLessThan(xml.indexOf("2026-01-01T00:00:00Z"));
    expect(xml).toContain("<title>&lt;&amp;&gt;</title>");
    expect(xml).toContain("b &amp; c");
    expect(xml).toContain("/moved?d=1&amp;v=2");
    expect(xml).toContain("<updated>2026-05-01T00:00:00Z</updated>\n<author>");
  });

  test("is whole without entries", () => {
    expect(atomFeed({ id: "urn:x", title: "x", author: "y", href: "/", entries: [] })).toMatch(/^<\?xml .*<\/feed>\n$/s);
  });
});
