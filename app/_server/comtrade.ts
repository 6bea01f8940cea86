import type { MarketImports } from "@/lib/problem/asked/fetched-imports";
import { importsFrom } from "@/server/ask/imports";
import { ownFolder, STAND_IN } from "@/server/ask/publisher";

/** `CARAVAN_COMTRADE`: `on` lets pages have UN Comtrade asked from this server; the address of a stand-in on this machine does too. */
const switched = process.env.CARAVAN_COMTRADE?.trim() ?? "";
const standIn = STAND_IN.test(switched) ? switched : undefined;

/** Whether whoever runs this server lets pages have UN Comtrade asked. */
export const mayAskComtrade: boolean = switched === "on" || standIn !== undefined;

let asking: ((market: string, product: string, year: number) => Promise<MarketImports>) | undefined;

/** What a market bought of a product in a year, of UN Comtrade. */
export function importsAt(market: string, product: string, year: number): Promise<MarketImports> {
  asking ??= importsFrom({ folder: ownFolder(), key: process.env.CARAVAN_COMTRADE_KEY || undefined, at: standIn });
  return asking(market, product, year);
}
