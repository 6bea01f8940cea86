import { join } from "node:path";
import type { MarketImports } from "@/lib/problem/asked/fetched-imports";
import { comtrade } from "@/lib/refresh/comtrade";
import { NoAnswer } from "./ask";
import { fetched, heldIn } from "./held";
import { publisherOf } from "./publisher";

/** The first year of which UN Comtrade has figures by the Harmonized System. */
export const FIRST_YEAR = 1988;

/** What is asked at once and waits for its turn. A page asks for a few dozen markets one after the other. */
const MOST_WAITING = 20;

/** More is asked at once than the publisher's pace lets through. */
export class TooMany extends Error {}

/**
 * Asks UN Comtrade for one market's imports of one product at a time, in the order of asking, at its pace. What came once is
 * kept in the folder and not asked again.
 *
 * @param folder where answers are kept: the user's own, since they may not be passed on
 * @param key for those who have one; the public preview does without
 * @param at a stand-in on this machine
 * @returns a function that throws NoAnswer where nothing came that can be trusted, OverQuota, or TooMany
 */
export function importsFrom({
  folder,
  key,
  at,
}: {
  readonly folder: string;
  readonly key?: string | undefined;
  readonly at?: string | undefined;
}) {
  const ask = publisherOf(comtrade, { key, at });
  const held = heldIn(join(folder, comtrade.id));
  let [line, waiting]: [Promise<unknown>, number] = [Promise.resolve(), 0];

  async function one(market: string, product: string, year: number): Promise<MarketImports> {
    const need = { markets: [market], products: [product], years: [year], keyed: key !== undefined };
    const { rows, problems } = await fetched(comtrade, need, held, ask, { say: () => {}, now: Date.now });
    const [first] = problems;
    if (first)
      throw new NoAnswer(`${first.code} at ${first.path.join(", ")}: ${first.values.found}; accepted ${first.values.accepted}`, false);
    return { market, product, year, valueUsd: rows.find(({ supplier }) => supplier === "WLD")?.valueUsd ?? null };
  }

  return async (market: string, product: string, year: number): Promise<MarketImports> => {
    if (waiting >= MOST_WAITING) throw new TooMany();
    waiting++;
    // Whatever became of those before: each has its own answer.
    const mine = line.catch(() => {}).then(() => one(market, product, year));
    line = mine;
    return mine.finally(() => {
      waiting--;
    });
  };
}
