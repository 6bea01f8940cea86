import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { WORLD } from "@/lib/dataset/lookup";
import { type InLanguage, speak } from "../../../_language/server-words";
import { Spoken } from "../../../_language/spoken";
import { customs, dataset, linkedDecision, type Query } from "../../../_server/data";
import { rooms } from "../../../_server/headroom";
import { Sent } from "../../../_server/sent";
import { BeforeSelling } from "./before-selling";
import { MarketPage } from "./market-page";
import type { MarketTrade } from "./trade";

/** A code that may be that of a market the visitor added, of which only the browser knows. */
const CODE = /^[A-Z]{3}$/;

type Props = { readonly params: InLanguage<{ readonly iso3: string }>; readonly searchParams: Query };

async function codeOf(params: Props["params"]) {
  return (await params).iso3.toUpperCase();
}

async function marketOf(params: Props["params"]) {
  const code = await codeOf(params);
  return dataset().markets.find((market) => market.iso3 === code);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { say } = await speak(params);
  const market = await marketOf(params);
  return market ? { title: say(market.name) } : {};
}

export default async function Page({ params, searchParams }: Props) {
  await speak(params);
  const code = await codeOf(params);
  if (!CODE.test(code)) notFound();
  const sent = await linkedDecision(searchParams);
  return (
    <Spoken
      parts={["detail", "headroom", "market", "pictures", "position", "workings"]}
      later={["access", "ladder", "lanchester", "report", "trade", "unanswered"]}
    >
      <Sent decision={sent}>
        <MarketPage
          iso3={code}
          sent={sent}
          rooms={rooms(code)}
          trade={tradeOf(code)}
          before={<BeforeSelling iso3={code} facts={factsOf(code)} />}
        />
      </Sent>
    </Spoken>
  );
}

/** What is held of a market's trade, with anybody; the data set that every screen is sent has none of it. */
function tradeOf(iso3: string): MarketTrade {
  const data = dataset();
  const flows = data.flows.filter(({ exporter, importer }) => exporter === iso3 || importer === iso3);
  const shares = data.supplierShares.filter(({ market, supplier }) => market === iso3 && supplier !== WORLD);
  const declared = customs().filter(({ partner, month }) => partner === iso3 && month === null);
  const named = new Set([...flows, ...shares, ...declared].map(({ source }) => source));
  return { flows, shares, customs: declared, sources: data.sources.filter(({ id }) => named.has(id)) };
}

/** What a seller has to know of the market; nothing of one the visitor added. */
function factsOf(iso3: string) {
  return dataset().landed.facts.filter(({ market }) => market === iso3);
}
