import { describe, expect, it } from "vitest";
import { nameOf } from "@/lib/api/operation";

describe("nameOf", () => {
  it("joins the parts of an address by hyphens", () => {
    expect(nameOf({ id: "lanchester/battle" })).toBe("lanchester-battle");
    expect(nameOf({ id: "rank" })).toBe("rank");
  });
});
