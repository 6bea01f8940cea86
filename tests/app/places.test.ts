import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { currentOf, placeOf, places } from "@/app/_components/frame/places";
import { pageOf } from "@/lib/i18n/address";
import { languages } from "@/lib/i18n/text";
import config from "@/next.config";

const addresses = places.flatMap(({ path, parts }) => [path, ...parts.map((part) => part.path)]);

test("every address in the table of places is a page", () => {
  const fileOf = (address: string) => `app/[language]${address === "/" ? "/(workspace)" : address}/page.tsx`;
  expect(addresses.filter((address) => !existsSync(fileOf(address)))).toEqual([]);
});

test.each([
  ["/", "decide", null],
  ["/weights", "decide", "weights"],
  ["/check", "check", "firm"],
  ["/check/compare", "check", "ways"],
  ["/markets", "markets", "all"],
  ["/markets/KAZ/competitors", "markets", "all"],
  ["/markets/side-by-side", "markets", "duel"],
  ["/methods/topsis", "evidence", "methods"],
  ["/methods/api", "evidence", "api"],
  ["/trade/mirror", "evidence", "mirror"],
  ["/evidence", "evidence", null],
])("%s belongs to %s", (address, place, part) => {
  expect(placeOf(address)).toMatchObject({ place: { id: place }, part });
});

test("an address that is no page belongs nowhere", () => {
  expect(placeOf("/nowhere")).toBeNull();
  expect(placeOf("/checks")).toBeNull();
});

test("a link says that it is the page one is on, or that the page belongs to it", () => {
  expect(currentOf("/check", "/check", true)).toBe("page");
  expect(currentOf("/check/compare", "/check", true)).toBe("true");
  expect(currentOf("/report", "/check", false)).toBeUndefined();
});

test("what moved leads to a page there is", async () => {
  const moved = (await config.redirects?.()) ?? [];
  const [first, ...others] = moved;
  expect(first).toMatchObject({ source: "/en/:path*", destination: "/:path*" });
  const found = others.map(({ source, destination }) => ({ from: pageOf(source), to: pageOf(destination) }));
  for (const { from, to } of found) {
    expect([...addresses, "/markets/:iso3/competitors"]).toContain(to.path);
    expect(to.language).toBe(from.language);
    expect(existsSync(`app/[language]${from.path}`), from.path).toBe(false);
  }
  for (const language of Object.keys(languages))
    expect([...new Set(found.filter(({ from }) => from.language === language).map(({ from }) => from.path))]).toEqual([
      "/robustness",
      "/compare",
      "/compete",
    ]);
});
