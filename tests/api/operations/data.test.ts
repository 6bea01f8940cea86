import { describe, expect, it, test } from "vitest";
import { z } from "zod";
import { dataset, indicators, sources } from "@/lib/api/operations/data";
import { data } from "../refused";

describe("the data set over the API", () => {
  test.each([dataset, indicators, sources])("$id carries the version and is as described", (operation) => {
    const answer = JSON.parse(JSON.stringify(operation.run(null, data)));
    expect(answer.version).toBe(data.version);
    expect(z.safeParse(operation.answer as z.ZodType, answer).error).toBeUndefined();
  });

  it("is the whole of it, flows and all supplier tables included, but for figures by product, which have an address of their own", () => {
    const { products, ...rest } = data;
    expect(products.imports.length).toBeGreaterThan(0);
    const answer = dataset.run(null, data) as typeof data;
    // Figures of consumer goods say that they are; all else stands as it is held.
    expect({ ...answer, observations: answer.observations.map(({ goods: _, ...row }) => row) }).toEqual(rest);
    expect(answer.observations.filter(({ goods }) => goods).length).toBeGreaterThan(30);
    expect(Object.keys((dataset.answer as z.ZodObject).shape).sort()).toEqual(Object.keys(rest).sort());
  });

  it("lists what is measured and where the figures come from", () => {
    expect(indicators.run(null, data)).toEqual({ version: data.version, indicators: data.indicators });
    expect(sources.run(null, data)).toEqual({ version: data.version, sources: data.sources });
  });
});
