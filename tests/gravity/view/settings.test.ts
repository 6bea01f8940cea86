import { describe, expect, test } from "vitest";
import { withRemoteness } from "@/lib/gravity/file/with-remoteness";
import { type Facts, factsOf } from "@/lib/gravity/view/panel-facts";
import { firstSettings, questionOf } from "@/lib/gravity/view/settings";
import { HEADROOM_YEAR, headroomModel } from "@/lib/recommendation/headroom";
import { heldPanel } from "../../trade/held-panel";
import { readText } from "../file/read";

const held: Facts = factsOf(withRemoteness(readText(heldPanel())), 0);

describe("the model screen", () => {
  test("begins with the model whose headroom is printed elsewhere", () => {
    const { specification, request } = questionOf(firstSettings(held, true, "CHN"), held);
    const { id: _, ...printed } = headroomModel;
    expect(specification).toEqual({ ...printed, y: "trade" });
    expect(request).toEqual({
      exporter: "exporter",
      importer: "importer",
      seller: "CHN",
      compare: `year == ${HEADROOM_YEAR}`,
      mode: "out-of-sample",
    });
  });

  test("takes the importers' reports for an exporter that reports nothing", () => {
    expect(questionOf(firstSettings(held, true, "TWN"), held).specification.y).toBe("imports_usd");
  });

  test("takes another exporter where the panel does not hold the user's", () => {
    expect(held.exporters).toContain(firstSettings(held, true, "VUT").seller);
  });

  test("says years and filter as one condition, and nothing where all years are taken", () => {
    const settings = firstSettings(held, true, "CHN");
    expect(questionOf({ ...settings, years: [2016, 2019], filter: " contig == 0 or comlang == 1 " }, held).specification.where).toBe(
      "(contig == 0 or comlang == 1) and year >= 2016 and year <= 2019",
    );
    expect(questionOf({ ...settings, filter: "dist > 1000" }, held).specification.where).toBe("dist > 1000");
  });

  test("leaves out what is left out, and clusters as it is told", () => {
    const settings = firstSettings(held, true, "CHN");
    const { specification } = questionOf(
      { ...settings, forms: { dist: "plain", contig: "out" }, errors: "exporter", effects: "countries-year" },
      held,
    );
    expect(specification).toMatchObject({
      x: ["dist"],
      errors: { kind: "cluster", by: "exporter" },
      effects: ["exporter^year", "importer^year"],
    });
  });

  test("asks a panel of one year no year, and proposes no number that only names a pair", () => {
    const facts = factsOf(readText("exporter,importer,trade,pair_id,dist,member\nA,B,1,7,100,0\nB,A,2,8,9000,1\nA,C,3,9,50,1"), 0);
    const settings = firstSettings(facts, false, "CHN");
    expect(settings).toMatchObject({
      seller: "A",
      years: null,
      compare: null,
      effects: "none",
      forms: { pair_id: "out", dist: "ln", member: "plain" },
    });
    expect(questionOf(settings, facts)).toMatchObject({ specification: { x: ["ln(dist)", "member"] } });
    expect(questionOf(settings, facts).request).not.toHaveProperty("compare");
  });
});
