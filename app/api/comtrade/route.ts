import { z } from "zod";
import { importsAt, mayAskComtrade } from "@/app/_server/comtrade";
import { dataset } from "@/app/_server/data";
import { Unanswerable } from "@/lib/api/problem-details";
import { read } from "@/lib/api/read";
import { refuse } from "@/lib/math/refusal";
import { answerBy, nothing, waiting } from "@/server/api/handlers";
import { NoAnswer } from "@/server/ask/ask";
import { OverQuota } from "@/server/ask/held";
import { FIRST_YEAR, TooMany } from "@/server/ask/imports";

const body = z.strictObject({
  market: z.string(),
  product: z.string().regex(/^(\d\d){1,3}$/, "two, four or six digits of the HS"),
  year: z.int().min(FIRST_YEAR).max(2100),
});

/** What one market bought of one product, fetched of UN Comtrade for the page that asks; there is nothing where that is not switched on. */
const asked = waiting(async (given) => {
  const { market, product, year } = read(body, given);
  const markets = dataset().markets.map(({ iso3 }) => iso3);
  if (!markets.includes(market)) refuse("unknown-id", ["market"], { accepted: markets.join(", "), found: market.slice(0, 20) });
  try {
    return await importsAt(market, product, year);
  } catch (error) {
    if (error instanceof TooMany) throw new Unanswerable("busy", "Too many questions to UN Comtrade are waiting.");
    if (error instanceof NoAnswer || error instanceof OverQuota) throw new Unanswerable("no-answer", `UN Comtrade: ${error.message}`);
    throw error;
  }
});

const handlers = mayAskComtrade ? asked : nothing();
const answer = (request: Request) => answerBy(handlers, request, {});

export { answer as DELETE, answer as GET, answer as OPTIONS, answer as PATCH, answer as POST, answer as PUT };
