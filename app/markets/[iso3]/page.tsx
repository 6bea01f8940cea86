import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { say } from "../../_components/words";
import { dataset, linkedDecision, type Query } from "../../_state/server";
import { MarketPage } from "./market-page";

type Props = { readonly params: Promise<{ readonly iso3: string }>; readonly searchParams: Query };

async function marketOf(params: Props["params"]) {
  const { iso3 } = await params;
  return dataset().markets.find((market) => market.iso3 === iso3.toUpperCase());
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const market = await marketOf(params);
  return market ? { title: say(market.name) } : {};
}

export default async function Page({ params, searchParams }: Props) {
  const market = (await marketOf(params)) ?? notFound();
  return <MarketPage iso3={market.iso3} sent={await linkedDecision(searchParams)} />;
}
