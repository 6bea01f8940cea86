import fc from "fast-check";
import { expect, test } from "vitest";
import { fingerprint } from "@/lib/dataset/fingerprint";

// Test vectors of the FNV-1a 64-bit hash as published by its authors (Fowler, Noll, Vo; isthe.com/chongo/tech/comp/fnv).
test.each([
  ["", "cbf29ce484222325"],
  ["a", "af63dc4c8601ec8c"],
  ["foobar", "85944171f73967e8"],
])("the published test vector for %j is reproduced", (text, expected) => {
  expect(fingerprint(text)).toBe(expected);
});

test("agrees with the definition in exact integers on any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      let hash = 0xcbf29ce484222325n;
      for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
      expect(fingerprint(text)).toBe(hash.toString(16).padStart(16, "0"));
    }),
  );
});
