import fc from "fast-check";
import { deflateSync, strFromU8, strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { fingerprint } from "@/lib/dataset/fingerprint";
import { decodeDecision, encodeDecision } from "@/lib/decision/link";
import { type IssueCode, Refusal } from "@/lib/math/refusal";
import { madeMarkets } from "../samples/dataset";
import { anyDecision, madeCompetition, madeDecision, madeOverride } from "../samples/decision";
import { issuesOf } from "../samples/issues-of";

const names = { markets: madeMarkets, indicators: ["buyers", "freight", "rules"], exporters: ["HOM", "CHN", "TWN"] };
const refusal = (code: string): IssueCode | undefined => issuesOf(() => decodeDecision(code))[0]?.code;

/** A link whose check is right, around any text. */
const linkAround = (text: string) => {
  const code = Buffer.from(deflateSync(strToU8(text), { level: 9 })).toString("base64url");
  return fingerprint(code).slice(0, 8) + code;
};

describe("a link", () => {
  test("reopens the identical decision, whatever it holds and in whatever script", () => {
    fc.assert(
      fc.property(anyDecision(names), (made) => {
        expect(decodeDecision(encodeDecision(made))).toEqual(JSON.parse(JSON.stringify(made)));
      }),
      { numRuns: 300 },
    );
  });

  test("needs no escaping in an address", () => {
    fc.assert(fc.property(anyDecision(names), (made) => /^[A-Za-z0-9_-]+$/.test(encodeDecision(made))));
  });

  test("is the same for the same decision", () => {
    expect(encodeDecision(madeDecision())).toBe(encodeDecision(madeDecision()));
  });

  test("stays short: all 18 markets with ten rivals each, 4000 characters of notes", () => {
    const rivals = Array.from({ length: 10 }, (_, i) => ({ name: `Rival ${i}`, sharePct: 2.5 + i / 10 }));
    const markets = Array.from({ length: 18 }, (_, i) => `A${String.fromCharCode(65 + i)}Z`);
    const competition = Object.fromEntries(markets.map((market) => [market, madeCompetition({ rivals })]));
    expect(
      encodeDecision(madeDecision({ markets, competition, notes: "A note on what was seen there. ".repeat(129) })).length,
    ).toBeLessThan(14_000);
  });

  test("is refused to a decision that no address could hold, before anyone copies it", () => {
    const noise = (i: number) => Array.from({ length: 10 }, (_, k) => fingerprint(`${i} ${k}`)).join("");
    const overrides = Array.from({ length: 500 }, (_, i) => ({ ...madeOverride("AAA", "buyers", i), note: noise(i) }));
    expect(issuesOf(() => encodeDecision(madeDecision({ overrides })))[0]).toMatchObject({
      code: "too-large",
      path: ["link"],
      values: { accepted: "≤ 14000" },
    });
  });

  test("that was cut off anywhere is refused, never half read", () => {
    const code = encodeDecision(madeDecision({ title: "Cut here" }));
    for (let length = 0; length < code.length; length++) expect(refusal(code.slice(0, length))).toBe("malformed");
  });

  test("with one letter wrong is refused, never read as another decision", () => {
    const code = encodeDecision(madeDecision({ title: "A name to go wrong in", criteria: { buyers: 30, rules: 70 } }));
    fc.assert(
      fc.property(fc.nat(code.length - 1), fc.constantFrom(..."ABCabc0123xyz-_"), (at, letter) => {
        fc.pre(code[at] !== letter);
        expect(refusal(code.slice(0, at) + letter + code.slice(at + 1))).toBe("malformed");
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["nothing", ""],
    ["no base64", "%%%"],
    ["another alphabet", "跨境电商"],
    ["no deflated text", linkAround("").slice(0, 8)],
    ["a wrong check", `00000000${linkAround("{}").slice(8)}`],
  ])("that is %s is refused", (_, code) => {
    expect(refusal(code)).toBe("malformed");
  });

  test.each([
    ["no JSON", "hello"],
    ["half a document", JSON.stringify(madeDecision()).slice(0, -5)],
    ["a list", "[]"],
    ["nothing", "null"],
    ["a number", "7"],
    ["bad UTF-8", strFromU8(new Uint8Array([0x7b, 0xff, 0xfe]), true)],
  ])("with a right check around %s is refused", (_, text) => {
    expect(refusal(linkAround(text))).toBe("malformed");
  });

  test("from a newer program is refused by name", () => {
    expect(refusal(linkAround('{"version":99}'))).toBe("newer-version");
  });

  test("that unpacks to a flood is refused before it has unpacked", () => {
    const bomb = linkAround("0".repeat(5_000_000));
    expect(bomb.length).toBeLessThan(14_000);
    expect(refusal(bomb)).toBe("too-large");
  });

  test("a megabyte long is refused unread", () => {
    expect(issuesOf(() => decodeDecision("A".repeat(1_000_000)))).toEqual([
      { code: "too-large", path: ["link"], values: { accepted: "≤ 14000", found: "1000000" } },
    ]);
  });

  test("made of anything at all gives a refusal and nothing worse", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.base64String({ maxLength: 200 }),
      fc.json({ maxDepth: 4 }).map(linkAround),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => {
        const code = Buffer.from(bytes).toString("base64url");
        return fingerprint(code).slice(0, 8) + code;
      }),
    );
    fc.assert(
      fc.property(anything, (code) => {
        expect(() => decodeDecision(code)).toThrow(Refusal);
      }),
      { numRuns: 1000 },
    );
  });
});
