import * as z from "zod/mini";
import type { Issue } from "@/lib/math/refusal";
import { type Connector, type Found, parsed, problem, type Reply } from "./connector";

/** What is asked of the World Integrated Trade Solution. */
export type WitsNeed = { readonly markets: readonly string[]; readonly years: readonly [number, number] };

/** Customs duty of a market on average: the simple mean of what most favoured nations pay on all products, in percent. */
export type WitsTariff = { readonly market: string; readonly year: number; readonly percent: number };

const value = z.object({ id: z.string() });
const dimension = z.object({ id: z.string(), values: z.array(value) });
const answer = z.object({
  header: z.optional(z.object({ prepared: z.optional(z.string()) })),
  dataSets: z.array(z.object({ series: z.record(z.string(), z.object({ observations: z.record(z.string(), z.array(z.unknown())) })) })),
  structure: z.object({ dimensions: z.object({ series: z.array(dimension), observation: z.array(dimension) }) }),
});

const INDICATOR = "MFN-SMPL-AVRG";

/**
 * Tariffs of WITS (SDMX-JSON of its trade statistics): one question a market, all years in it. A market of which nothing is held
 * comes as 404. Positions are looked up by the names of their dimensions: the two data sources of WITS order them differently.
 * What rests on UNCTAD's TRAINS and on UN Comtrade is under their terms, so it stays with whoever fetched it.
 *
 * Source: wits.worldbank.org/witsapiintro.aspx, WITS API User Guide; WITS "Terms and Conditions".
 */
export const wits: Connector<WitsNeed, WitsTariff> = {
  id: "wits",
  hosts: ["wits.worldbank.org"],
  pace: { perSecond: 0.5, perDay: 1000 },
  keyHeader: null,
  nothing: [404],
  keep: "own-folder",
  requests: ({ markets, years: [from, to] }) =>
    markets.map((market) => ({
      id: `${market}-${from}-${to}`,
      address: `https://wits.worldbank.org/API/V1/SDMX/V21/datasource/tradestats-tariff/reporter/${market.toLowerCase()}/year/${yearsIn(from, to)}/partner/wld/product/Total/indicator/${INDICATOR}?format=JSON`,
    })),
  read: (need, replies) => {
    const all = replies.map((reply) => readReply(need, reply));
    return {
      rows: all.flatMap(({ rows }) => rows),
      vintage:
        all
          .map(({ vintage }) => vintage)
          .sort()
          .at(-1) ?? "",
      problems: all.flatMap(({ problems }) => problems),
      more: [],
    };
  },
};

function yearsIn(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at).join(";");
}

function readReply(need: WitsNeed, reply: Reply): Found<WitsTariff> {
  const bad = (...problems: Issue[]) => ({ rows: [], vintage: "", problems, more: [] });
  if (reply.text === "") return bad();
  const text = parsed(reply);
  if ("problem" in text) return bad(text.problem);
  const found = answer.safeParse(text.content);
  if (!found.success) return bad(problem("malformed", [reply.ask], "dataSets and structure", reply.text.trim()));
  const { dataSets, structure, header } = found.data;
  const { series, observation } = structure.dimensions;
  const at = (key: string, dimensions: typeof series, id: string) => {
    const place = dimensions.findIndex((each) => each.id === id);
    return dimensions[place]?.values[Number(key.split(":")[place])]?.id;
  };
  const read = dataSets.flatMap((set) =>
    Object.entries(set.series).flatMap(([key, { observations }]) =>
      Object.entries(observations).map(([when, [percent]]) =>
        tariffIn(need, reply.ask, {
          market: at(key, series, "REPORTER"),
          indicator: at(key, series, "INDICATOR"),
          year: at(when, observation, "TIME_PERIOD"),
          percent,
        }),
      ),
    ),
  );
  return {
    rows: read.flatMap((one) => ("row" in one ? [one.row] : [])),
    vintage: (header?.prepared ?? "").slice(0, 10),
    problems: read.flatMap((one) => ("problem" in one ? [one.problem] : [])),
    more: [],
  };
}

type Told = Readonly<Record<"market" | "indicator" | "year", string | undefined>> & { readonly percent: unknown };

function tariffIn({ years: [from, to] }: WitsNeed, ask: string, told: Told): { readonly row: WitsTariff } | { readonly problem: Issue } {
  const { market, indicator, year = "", percent } = told;
  const number = typeof percent === "string" && percent.trim() !== "" ? Number(percent) : percent;
  if (market === undefined || market !== ask.slice(0, 3))
    return { problem: problem("unknown-id", [ask, "REPORTER"], ask.slice(0, 3), market) };
  if (indicator !== INDICATOR) return { problem: problem("unknown-id", [ask, "INDICATOR"], INDICATOR, indicator) };
  if (!/^\d{4}$/.test(year) || Number(year) < from || Number(year) > to)
    return { problem: problem("out-of-range", [ask, "TIME_PERIOD"], `${from}–${to}`, year) };
  // A duty is never negative; above a thousand percent it would be one of the few that kill all trade, which no mean is.
  if (typeof number !== "number" || !(number >= 0 && number <= 1000))
    return { problem: problem("out-of-range", [ask, year], "0–1000 %", percent) };
  return { row: { market, year: Number(year), percent: number } };
}
