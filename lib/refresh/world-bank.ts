import * as z from "zod/mini";
import type { Issue } from "@/lib/math/refusal";
import { type Ask, type Connector, type Found, parsed, problem, type Reply } from "./connector";

/** A series of the World Bank, by the number of the data base it stands in. */
export type Series = { readonly id: string; readonly base: number };

/** What is asked of the World Bank. */
export type WorldBankNeed = {
  readonly markets: readonly string[];
  readonly series: readonly Series[];
  /** The first and the last year. */
  readonly years: readonly [number, number];
};

/** A figure as the World Bank prints it. */
export type WorldBankFigure = {
  readonly series: string;
  readonly market: string;
  readonly year: number;
  readonly value: number;
  /** The publisher's own forecast. */
  readonly projected: boolean;
};

/** More rows than ten years of all markets make: one page in nearly every case. The most that is allowed is 32,500. */
const PER_PAGE = 1000;

const head = z.object({ page: z.coerce.number(), pages: z.coerce.number(), total: z.coerce.number(), lastupdated: z.string() });
const refused = z.array(z.object({ message: z.array(z.object({ key: z.string(), value: z.string() })) }));
const row = z.object({
  indicator: z.object({ id: z.string() }),
  countryiso3code: z.string(),
  date: z.string(),
  value: z.nullable(z.number()),
  obs_status: z.optional(z.nullable(z.string())),
});
const answer = z.tuple([head, z.nullable(z.array(row))]);

/**
 * The Indicators API of the World Bank, version 2: no key, all markets of a series in one question. An answer is a pair of page
 * and rows, a row for every market and year, its value `null` where nothing is known; a question that is refused comes as 200
 * with a message in its place.
 *
 * Source: World Bank Data Help Desk, "API Basic Call Structures" and "API Error Codes"; data CC BY 4.0.
 */
export const worldBank: Connector<WorldBankNeed, WorldBankFigure> = {
  id: "world-bank",
  hosts: ["api.worldbank.org"],
  pace: { perSecond: 2, perDay: 1000 },
  keyHeader: null,
  nothing: [],
  keep: "repository",
  requests: (need) => need.series.map((series) => pageOf(need, series, 1)),
  read: (need, replies) => {
    const pages = replies.map((reply) => readPage(need, reply));
    const rows = pages.flatMap((page) => page.rows);
    return {
      rows,
      vintage:
        pages
          .map(({ vintage }) => vintage)
          .sort()
          .at(-1) ?? "",
      problems: [...pages.flatMap(({ problems }) => problems), ...twice(rows), ...unanswered(need, pages)],
      more: pages.flatMap(({ more }) => more),
    };
  },
};

function pageOf({ markets, years }: WorldBankNeed, { id, base }: Series, page: number): Ask {
  const query = `source=${base}&format=json&date=${years.join(":")}&per_page=${PER_PAGE}&page=${page}`;
  return {
    id: `${id}-${years.join("-")}-${page}`,
    address: `https://api.worldbank.org/v2/country/${markets.join(";")}/indicator/${id}?${query}`,
  };
}

type Page = Found<WorldBankFigure> & { readonly ask: string; readonly seen: readonly string[] };

function readPage(need: WorldBankNeed, reply: Reply): Page {
  const nothing = { ask: reply.ask, rows: [], vintage: "", more: [], seen: [] };
  const text = parsed(reply);
  if ("problem" in text) return { ...nothing, problems: [text.problem] };
  const said = refused.safeParse(text.content);
  if (said.success) {
    const message = said.data.flatMap((part) => part.message.map(({ key, value }) => `${key}: ${value}`)).join("; ");
    return { ...nothing, problems: [problem("unknown-id", [reply.ask], "figures", message)] };
  }
  const found = answer.safeParse(text.content);
  if (!found.success) return { ...nothing, problems: [problem("malformed", [reply.ask], "a page and its rows", reply.text.trim())] };
  const [{ page, pages, total, lastupdated }, all] = found.data;
  const rows = all ?? [];
  const series = need.series.find(({ id }) => reply.ask.startsWith(`${id}-`));
  const whole = page < pages ? PER_PAGE : total - PER_PAGE * (pages - 1);
  return {
    ask: reply.ask,
    vintage: lastupdated,
    rows: rows.flatMap(({ countryiso3code: market, date, value, obs_status: status, indicator }) =>
      value === null ? [] : [{ series: indicator.id, market, year: Number(date), value, projected: status === "F" }],
    ),
    seen: rows.map(({ countryiso3code }) => countryiso3code),
    problems: [
      ...rows.flatMap((each) => askedFor(need, series, reply.ask, each)),
      ...(rows.length === whole ? [] : [problem("wrong-length", [reply.ask], `${whole} rows`, rows.length)]),
    ],
    // The first page asks for all others at once, so that what is to come is known.
    more: series && page === 1 ? Array.from({ length: Math.max(0, pages - 1) }, (_, at) => pageOf(need, series, at + 2)) : [],
  };
}

function askedFor(
  { markets, years: [from, to] }: WorldBankNeed,
  series: Series | undefined,
  ask: string,
  each: z.infer<typeof row>,
): Issue[] {
  const { countryiso3code: market, date, indicator } = each;
  const place = [ask, market, date];
  const year = /^\d{4}$/.test(date) ? Number(date) : Number.NaN;
  return [
    ...(indicator.id === series?.id ? [] : [problem("unknown-id", place, series?.id ?? "a series that was asked for", indicator.id)]),
    ...(markets.includes(market) ? [] : [problem("unknown-id", place, "a market that was asked for", market)]),
    ...(year >= from && year <= to ? [] : [problem("out-of-range", place, `${from}–${to}`, date)]),
  ];
}

function twice(rows: readonly WorldBankFigure[]): Issue[] {
  const seen = new Set<string>();
  return rows.flatMap(({ series, market, year }) => {
    const key = `${series} ${market} ${year}`;
    if (seen.has(key)) return [problem("duplicate", [series, market, year], "once", key)];
    seen.add(key);
    return [];
  });
}

/** A market of which a series has no row at all was left out: where nothing is known its rows say so. */
function unanswered({ series, markets }: WorldBankNeed, pages: readonly Page[]): Issue[] {
  return series.flatMap(({ id }) => {
    const own = pages.filter(({ ask }) => ask.startsWith(`${id}-`));
    if (own.length === 0 || own.some(({ problems, more }) => problems.length > 0 || more.length >= own.length)) return [];
    const seen = new Set(own.flatMap((page) => page.seen));
    const missing = markets.filter((market) => !seen.has(market));
    return missing.length === 0 ? [] : [problem("missing", [id], "rows of every market", missing.join(", "))];
  });
}
