import { z } from "zod";
import { ruleStatuses } from "@/lib/dataset/landed/rules";
import { ways } from "@/lib/dataset/landed/ways";
import type { Dataset } from "@/lib/dataset/schema";
import { landed as words } from "@/lib/i18n/en/landed";
import { lineIds } from "@/lib/landed/lines";
import { statementOf } from "@/lib/landed/statement";
import { heldFor } from "@/lib/landed/terms";
import { unionOf } from "@/lib/landed/union";
import { refuse, shown } from "@/lib/math/refusal";
import { statementJson } from "@/lib/report/money/statement-json";
import type { Operation } from "../operation";
import { read } from "../read";

/** More than any parcel is worth in any currency. */
const MOST = 1e12;
const amount = z.number().min(0).max(MOST);
const pct = z.number().min(0).max(100);
const iso3 = z.string().regex(/^[A-Z]{3}$/, "three capital letters, ISO 3166-1 alpha-3");
const currency = z.string().regex(/^[A-Z]{3}$/, "three capital letters, ISO 4217");

const body = z.strictObject({
  market: iso3.meta({ description: "One of the data set's markets." }),
  origin: iso3.meta({ description: "Where the goods are from." }),
  currency: currency.meta({ description: "The currency of every amount here and in the answer." }),
  price: amount.meta({ description: "What the goods are declared at, without freight." }),
  freight: amount,
  insurance: amount.optional().meta({ description: "Left out: not counted, and a note says so." }),
  weightKg: z
    .number()
    .positive()
    .max(1e6)
    .optional()
    .meta({ description: "Left out: not known. Where a rule asks for it, the answer is a range." }),
  dutyRatePct: pct.optional().meta({
    description:
      "What these goods usually pay in this market. Left out: not known, and nothing bounds the duty from above where the usual one is due.",
  }),
  taxRatePct: pct
    .optional()
    .meta({ description: "In place of the rate held of the market. A rule that has its own rate for small parcels keeps it." }),
  sellingPrice: amount.optional().meta({ description: "What the buyer pays, all included." }),
  fees: z
    .strictObject({ platformPct: pct, paymentPct: pct, returnsPct: pct, fxPct: pct })
    .partial()
    .optional()
    .meta({ description: "Per cent of the selling price. Those left out are not counted, and a note says so." }),
  rates: z
    .record(currency, z.number().positive().max(MOST))
    .default({})
    .meta({ description: '`{"PHP": 58}`: one unit of `currency` buys 58 pesos.' }),
  rule: z
    .string()
    .max(100)
    .optional()
    .meta({ description: "A rule of the market by its id; by default the first that was in force on the day of its page." }),
  way: z
    .enum(ways)
    .default("parcel")
    .meta({ description: "`parcel`: sent to the buyer. `stock`: imported in bulk and sold from a shelf in the market." }),
});

const span = z
  .object({ low: z.number().nullable(), high: z.number().nullable() })
  .meta({ description: "From lowest to highest; null where nothing known bounds it." });
const source = z
  .object({
    title: z.string(),
    address: z.string(),
    pageDate: z.string().meta({ description: "The day, month or year the page bears, or that it bears none." }),
    confidence: z.string().nullable().meta({ description: "How far what was read there can be leant on." }),
  })
  .nullable();
const answer = z.object({
  lines: z.array(
    z.object({
      id: z.enum(lineIds),
      amount: z.number().nullable().meta({ description: "null where it is not certain; `range` then says between what." }),
      range: span,
      basis: z.number().nullable().meta({ description: "The amount the rate falls on." }),
      ratePct: z.number().nullable(),
      source: source.meta({ description: "Whose word the rate is, with the date of the page; null for the asker's own." }),
    }),
  ),
  landed: z.number().nullable().meta({ description: "Goods, freight, insurance, duty and tax; null where it is not certain." }),
  margin: z
    .number()
    .nullable()
    .meta({ description: "What is left of the selling price after these and the fees given; null without a selling price." }),
  marginPct: z.number().nullable().meta({ description: "Per cent of the selling price." }),
  breakEvenPrice: z.number().nullable().meta({ description: "The selling price at which nothing is left." }),
  range: z.object({ landed: span, margin: span.nullable(), breakEvenPrice: span.nullable() }),
  rule: z
    .object({
      id: z.string(),
      name: z.string(),
      status: z
        .enum(ruleStatuses)
        .meta({ description: "On the day of the page; `decided`: the page names a later day from which it is valid." }),
      validFrom: z.string().nullable(),
      source,
      caution: z.string().nullable(),
    })
    .nullable()
    .meta({
      description: "The rule for parcels that was counted with: in force, planned or not certain on the day of its page, never “today”.",
    }),
  notes: z.array(
    z.object({
      code: z.string(),
      text: z.string(),
      source: source.meta({ description: "The page it was read on; null where it tells of what was asked." }),
    }),
  ),
});

/** What a piece costs on arrival. */
export const landedCost: Operation = {
  id: "landed-cost",
  summary: "What a piece costs on arrival",
  description:
    "Duty and tax on one parcel or one piece from stock, what it comes to, and what is left of the selling price. Whatever is not known makes a range, never a zero. Rules and rates are as of the day of the page they were read on; this is arithmetic, not legal advice.",
  request: body,
  answer,
  examples: () => [
    {
      name: "A parcel to the Philippines above the limit",
      body: {
        market: "PHL",
        origin: "CHN",
        currency: "USD",
        price: 250,
        weightKg: 2,
        freight: 20,
        dutyRatePct: 5,
        sellingPrice: 400,
        fees: { platformPct: 8, paymentPct: 2, returnsPct: 3, fxPct: 1 },
        rates: { PHP: 58 },
      },
    },
  ],
  run(given, dataset): z.infer<typeof answer> {
    return answerTo(read(body, given), dataset);
  },
};

function answerTo(asked: z.infer<typeof body>, { markets, countries, landed, ties }: Dataset): z.infer<typeof answer> {
  if (!markets.some((market) => market.iso3 === asked.market))
    refuse("unknown-id", ["market"], { accepted: markets.map((market) => market.iso3).join(", "), found: shown(asked.market) });
  if (!countries.some((country) => country.iso3 === asked.origin))
    refuse("unknown-id", ["origin"], { accepted: "ISO 3166-1 alpha-3", found: shown(asked.origin) });
  if (asked.origin === asked.market)
    refuse("contradiction", ["market"], { accepted: `another country than ${asked.origin}`, found: asked.market });
  const { price, freight, insurance, fees = {}, way } = asked;
  const held = heldFor(landed, asked.market, {
    ...(asked.rule === undefined ? {} : { ruleId: asked.rule }),
    ...(asked.taxRatePct === undefined ? {} : { taxRatePct: asked.taxRatePct }),
    union: unionOf(ties.agreements, asked.origin, asked.market),
  });
  const found = statementOf(
    {
      parcel: {
        currency: asked.currency,
        price,
        freight,
        insurance: insurance ?? null,
        weightKg: asked.weightKg ?? null,
        dutyRatePct: asked.dutyRatePct ?? null,
      },
      way,
      sellingPrice: asked.sellingPrice ?? null,
      fees: {
        platformPct: fees.platformPct ?? null,
        paymentPct: fees.paymentPct ?? null,
        returnsPct: fees.returnsPct ?? null,
        fxPct: fees.fxPct ?? null,
      },
    },
    held,
    asked.rates,
  );
  return statementJson(found, held, way, words);
}
