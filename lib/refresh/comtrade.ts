import * as z from "zod/mini";
import { comtradeNumber, whoIs } from "@/lib/countries/who";
import type { Issue } from "@/lib/math/refusal";
import { type Ask, type Connector, type Found, parsed, problem, type Reply } from "./connector";

/** What is asked of UN Comtrade: who bought how much of what from whom. */
export type ComtradeNeed = {
  readonly markets: readonly string[];
  /** HS chapters, headings or subheadings. */
  readonly products: readonly string[];
  readonly years: readonly number[];
  /** With a key one question may ask for all markets; without it the preview gives 500 rows, enough for one market. */
  readonly keyed: boolean;
};

/** One market's imports of a product in a year from one supplier, in current US dollars; `WLD` is the total. */
export type ComtradeImport = {
  readonly market: string;
  readonly product: string;
  readonly year: number;
  readonly supplier: string;
  readonly valueUsd: number;
};

/** Rows at which an answer is cut, without a key and with one. */
export const PREVIEW_ROWS = 500;
const KEYED_ROWS = 100_000;

/** Pins what a total would otherwise be printed again by: procedure, mode of transport and second partner. */
const PINNED = "customsCode=C00&motCode=0&partner2Code=0";

const record = z.object({
  reporterCode: z.number(),
  partnerCode: z.number(),
  cmdCode: z.string(),
  period: z.coerce.string(),
  flowCode: z.string(),
  primaryValue: z.nullable(z.number()),
  partner2Code: z.optional(z.nullable(z.number())),
  customsCode: z.optional(z.nullable(z.string())),
  motCode: z.optional(z.nullable(z.number())),
});
const answer = z.object({
  count: z.optional(z.nullable(z.number())),
  data: z.array(z.unknown()),
  error: z.optional(z.nullable(z.string())),
});
const refused = z.object({ message: z.optional(z.string()), errorObject: z.optional(z.object({ errorMessage: z.string() })) });

/**
 * UN Comtrade's API: the public preview without a key, the keyed one with. Its answers are the files that the market page takes.
 * Its terms allow internal use and forbid passing the data on without written permission, so they stay with whoever fetched them.
 *
 * Source: uncomtrade.org/docs/un-comtrade-api, comtradedeveloper.un.org; unstats.un.org, "Licence agreement".
 */
export const comtrade: Connector<ComtradeNeed, ComtradeImport> = {
  id: "comtrade",
  hosts: ["comtradeapi.un.org"],
  pace: { perSecond: 0.5, perDay: 500 },
  keyHeader: "Ocp-Apim-Subscription-Key",
  nothing: [],
  keep: "own-folder",
  requests: (need) =>
    need.products.flatMap((product) =>
      need.years.flatMap((year) =>
        need.keyed ? [askFor(need, need.markets, product, year)] : need.markets.map((market) => askFor(need, [market], product, year)),
      ),
    ),
  read: (need, replies) => {
    const all = replies.map((reply) => readReply(need, reply));
    const rows = all.flatMap((found) => found.rows);
    return {
      rows,
      vintage: "",
      problems: [...all.flatMap(({ problems }) => problems), ...twice(rows)],
      more: all.flatMap(({ more }) => more),
    };
  },
};

function askFor({ keyed }: ComtradeNeed, markets: readonly string[], product: string, year: number): Ask {
  const path = keyed ? "data/v1/get" : "public/v1/preview";
  const who = markets.map((market) => comtradeNumber(market)).join(",");
  const query = `reporterCode=${who}&period=${year}&flowCode=M&cmdCode=${product}&${PINNED}&maxRecords=${keyed ? KEYED_ROWS : PREVIEW_ROWS}`;
  return {
    id: `${product}-${year}-${markets.length === 1 ? markets[0] : "all"}`,
    address: `https://comtradeapi.un.org/${path}/C/A/HS?${query}`,
  };
}

function readReply(need: ComtradeNeed, reply: Reply): Found<ComtradeImport> {
  const bad = (...problems: Issue[]) => ({ rows: [], vintage: "", problems, more: [] });
  const text = parsed(reply);
  if ("problem" in text) return bad(text.problem);
  const found = answer.safeParse(text.content);
  if (!found.success) {
    const said = refused.safeParse(text.content);
    const message = said.success ? (said.data.errorObject?.errorMessage ?? said.data.message) : undefined;
    return bad(problem("malformed", [reply.ask], "count and data", message ?? reply.text.trim()));
  }
  const { count, data, error } = found.data;
  if (error) return bad(problem("unknown-id", [reply.ask], "figures", error));
  if (count !== undefined && count !== null && count !== data.length)
    return bad(problem("wrong-length", [reply.ask], `${count} rows`, data.length));
  if (data.length >= (need.keyed ? KEYED_ROWS : PREVIEW_ROWS)) return cutOff(need, reply, data.length);
  const read = data.map((each, at) => importIn(need, [reply.ask, at], each));
  return {
    rows: read.flatMap((one) => ("row" in one ? [one.row] : [])),
    vintage: "",
    problems: read.flatMap((one) => ("problem" in one ? [one.problem] : [])),
    more: [],
  };
}

/** Where several markets were asked for, each is asked for by itself; where it was one, nothing smaller can be asked. */
function cutOff(need: ComtradeNeed, { ask }: Reply, found: number): Found<ComtradeImport> {
  const [product = "", year = "", whose] = ask.split("-");
  if (whose !== "all") return { rows: [], vintage: "", problems: [problem("too-many", [ask], `< ${found} rows`, found)], more: [] };
  return { rows: [], vintage: "", problems: [], more: need.markets.map((market) => askFor(need, [market], product, Number(year))) };
}

type One = { readonly row: ComtradeImport } | { readonly problem: Issue } | { readonly aside: true };

function importIn(need: ComtradeNeed, path: Issue["path"], each: unknown): One {
  const parsedRecord = record.safeParse(each);
  if (!parsedRecord.success) return { problem: problem("malformed", path, "a record of an import", JSON.stringify(each)) };
  const { reporterCode, partnerCode, cmdCode, period, flowCode, primaryValue, ...of } = parsedRecord.data;
  const pinned = (of.partner2Code ?? 0) === 0 && (of.customsCode ?? "C00") === "C00" && (of.motCode ?? 0) === 0;
  if (flowCode !== "M" || !pinned)
    return { problem: problem("unknown-id", path, "imports, in total", JSON.stringify({ flowCode, ...of })) };
  const market = need.markets.find((code) => comtradeNumber(code) === reporterCode);
  if (market === undefined)
    return { problem: problem("unknown-id", [...path, "reporterCode"], "a market that was asked for", reporterCode) };
  if (!need.products.includes(cmdCode)) return { problem: problem("unknown-id", [...path, "cmdCode"], need.products.join(", "), cmdCode) };
  if (!need.years.includes(Number(period))) return { problem: problem("out-of-range", [...path, "period"], need.years.join(", "), period) };
  if (primaryValue === null || primaryValue < 0)
    return { problem: problem("out-of-range", [...path, "primaryValue"], "≥ 0", primaryValue) };
  const who = whoIs({ iso: "", number: String(partnerCode), name: "" });
  if (who.kind !== "world" && who.kind !== "country") return { aside: true };
  return {
    row: { market, product: cmdCode, year: Number(period), supplier: who.kind === "world" ? "WLD" : who.code, valueUsd: primaryValue },
  };
}

function twice(rows: readonly ComtradeImport[]): Issue[] {
  const seen = new Set<string>();
  return rows.flatMap(({ market, product, year, supplier }) => {
    const key = `${market} ${product} ${year} ${supplier}`;
    if (seen.has(key)) return [problem("duplicate", [market, product, year], "once", key)];
    seen.add(key);
    return [];
  });
}
