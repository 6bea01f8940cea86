import { describe, expect, it } from "vitest";
import { z } from "zod";
import * as mini from "zod/mini";
import { extended, nameOf } from "@/lib/api/operation";

describe("nameOf", () => {
  it("joins the parts of an address by hyphens", () => {
    expect(nameOf({ id: "lanchester/battle" })).toBe("lanchester-battle");
    expect(nameOf({ id: "rank" })).toBe("rank");
  });
});

describe("extended", () => {
  it("adds fields to those a schema has and takes no others, whichever build of zod wrote it", () => {
    for (const schema of [z.strictObject({ a: z.number().default(1) }), mini.strictObject({ a: mini._default(mini.number(), 1) })]) {
      const more = extended(schema, { b: z.boolean().default(true) });
      expect(more.parse({})).toEqual({ a: 1, b: true });
      expect(more.safeParse({ c: 1 }).success).toBe(false);
    }
  });

  it("is for programmers to mend where parameters are no object", () => {
    expect(() => extended(z.number(), {})).toThrow(TypeError);
  });
});
