import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { say } from "../../_components/words";
import { rooms } from "../../_state/headroom";
import { dataset, linkedDecision, type Query } from "../../_state/server";
import { MarketPage } from "./market-page";

/** A code that may be that of a market the visitor added, of which only the browser knows. */
const CODE = /^[A-Z]{3}$/;

type Props = { readonly params: Promise<{ readonly iso3: string }>; readonly searchParams: Query };

async function codeOf(params: Props["params"]) {
  return (await params).iso3.toUpperCase();
}

async function marketOf(params: Props["params"]) {
  const code = await codeOf(params);
  return dataset().markets.find((market) => market.iso3 === code);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const market = await marketOf(params);
  return market ? { title: say(market.name) } : {};
}

export default async function Page({ params, searchParams }: Props) {
  const code = await codeOf(params);
  if (!CODE.test(code)) notFound();
  return <MarketPage iso3={code} sent={await linkedDecision(searchParams)} rooms={rooms(code)} />;
}
