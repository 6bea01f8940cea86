import { describe, expect, test } from "vitest";
import { linkTo } from "@/app/_state/link";
import { LINK_DATA, LINK_DECISION } from "@/app/_state/link-parameters";
import { fingerprint } from "@/lib/dataset/fingerprint";
import { decodeDecision } from "@/lib/decision/link";
import { madeDecision, madeOverride } from "../samples/decision";

describe("the address that reopens a decision", () => {
  test("carries the decision and the version of the figures, on the same page, and nothing of the old address", () => {
    const decision = madeDecision({ title: "Узбекистан & co." });
    const url = new URL(linkTo(decision, "abc", "https://example.org/report?d=old&x=1#top") as string);
    expect([url.origin, url.pathname, url.hash]).toEqual(["https://example.org", "/report", ""]);
    expect([...url.searchParams.keys()]).toEqual([LINK_DECISION, LINK_DATA]);
    expect(url.searchParams.get(LINK_DATA)).toBe("abc");
    expect(decodeDecision(url.searchParams.get(LINK_DECISION) as string)).toEqual(decision);
  });

  test("is none for a decision too long for any address", () => {
    const note = (i: number) => Array.from({ length: 10 }, (_, k) => fingerprint(`${i} ${k}`)).join("");
    const overrides = Array.from({ length: 500 }, (_, i) => ({ ...madeOverride("AAA", "rules", i), note: note(i) }));
    expect(linkTo(madeDecision({ overrides }), "abc", "https://example.org/")).toBeNull();
  });
});
