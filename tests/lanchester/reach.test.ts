import { describe, expect, test } from "vitest";
import { adviceFor, adviceKeys, reaches, reachOf, restRisks, rulerOf } from "@/lib/lanchester/reach";
import { readShares } from "@/lib/lanchester/shares";
import { input } from "./sample";

const market = (own: number | null, rivals: readonly number[]) => readShares(input(own, rivals));

describe("reach", () => {
  test("every reach but unknown leads to advice, and every advice is reached", () => {
    const given = reaches.flatMap((reach) => [...adviceFor(reach, false), ...adviceFor(reach, true)]);
    expect(new Set(given)).toEqual(new Set(adviceKeys));
    for (const reach of reaches) expect(adviceFor(reach, false).length).toBe(reach === "unknown" ? 0 : 1);
  });

  test("within range is measured to the largest supplier, not to the next above", () => {
    // 15 against 20 is 1.33, against 60 it is 4.
    expect(reachOf(market(15, [60, 20, 5]), "wide")).toBe("out-of-range");
    expect(reachOf(market(25, [60, 15]), "wide")).toBe("out-of-range");
    expect(reachOf(market(25, [60, 15]), "local")).toBe("within-range");
  });

  test("a lead of exactly the range is not safe", () => {
    expect(reachOf(market(75, [25]), "local")).toBe("leads-contested");
    expect(reachOf(market(75.1, [24.9]), "local")).toBe("leads-safely");
    expect(rulerOf(market(75, [25]), "local")).toBeNull();
  });

  test("a possible equal is a challenger, not a bigger leader, and nobody stands above a firm that is not there", () => {
    expect(restRisks(market(50, []), "wide")).toEqual(["challenger-in-range"]);
    expect(restRisks(market(0, [40]), "wide")).toEqual(["bigger-leader"]);
  });

  test("the rest changes nothing where it is nothing", () => {
    expect(restRisks(market(60, [40]), "wide")).toEqual([]);
  });
});
