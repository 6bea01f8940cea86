import type { Words } from "@/lib/i18n/speech";

export type PlaceId = keyof Words["t"]["nav"]["places"];
export type LandmarkId = keyof Words["t"]["app"]["skipTo"];
export type PartId = keyof Words["t"]["nav"]["parts"];

/** A place on the way to a decision, or beside it, with the screens that belong to it; its own screen may be the first of them. */
export type Place = {
  readonly id: PlaceId;
  readonly path: string;
  readonly parts: readonly { readonly id: PartId; readonly path: string }[];
  /** What of its own screen the keyboard can go to at once, by the ids there, in their order. */
  readonly landmarks?: readonly LandmarkId[];
};

/** The way from the question to the page that is handed over, in its order. */
export const path: readonly Place[] = [
  {
    id: "decide",
    path: "/",
    parts: [part("weights", "/weights"), part("own", "/import"), part("table", "/table")],
    landmarks: ["answer", "panel-ranking", "panel-detail"],
  },
  {
    id: "check",
    path: "/check",
    parts: [part("firm", "/check"), part("ways", "/check/compare"), part("decisions", "/check/decisions")],
  },
  { id: "markets", path: "/markets", parts: [part("all", "/markets"), part("duel", "/markets/side-by-side")] },
  { id: "report", path: "/report", parts: [] },
];

/** What the answer rests on, for whoever wants to see it. */
export const evidence: Place = {
  id: "evidence",
  path: "/evidence",
  parts: [
    part("trade", "/trade"),
    part("mirror", "/trade/mirror"),
    part("model", "/trade/model"),
    part("data", "/data"),
    part("audit", "/trade/audit"),
    part("methods", "/methods"),
    part("api", "/methods/api"),
  ],
};

/** Every screen that is reached without knowing a market or a method, in the order in which it is listed anywhere. */
export const places: readonly Place[] = [...path, evidence];

/** Where the page at an address belongs: the place, and the part of it that is nearest, if any. `null` for an address that is none. */
export function placeOf(address: string): { readonly place: Place; readonly part: PartId | null } | null {
  const candidates = places.flatMap((place) => [
    { place, part: null, path: place.path },
    ...place.parts.map(({ id, path }) => ({ place, part: id, path })),
  ]);
  const above = candidates.filter(({ path }) => address === path || (path !== "/" && address.startsWith(`${path}/`)));
  const [nearest] = above.sort((a, b) => b.path.length - a.path.length || Number(b.part !== null) - Number(a.part !== null));
  return nearest ? { place: nearest.place, part: nearest.part } : null;
}

/** What a link to this address says of the page one is on: the page itself, or one that the page belongs to. */
export function currentOf(here: string, address: string, isWithin: boolean): "page" | "true" | undefined {
  if (here === address) return "page";
  return isWithin ? "true" : undefined;
}

function part(id: PartId, path: string) {
  return { id, path };
}
