import type { Metadata } from "next";
import { model as text } from "@/lib/i18n/en/model";
import { panelSources } from "@/lib/trade/gravity-panel";
import { dataset, linkedDecision, type Query } from "../../_state/server";
import { Model } from "./model";

export const metadata: Metadata = { title: text.title };

export default async function Page({ searchParams }: { readonly searchParams: Query }) {
  // The browser has only the sources of figures that enter the ranking.
  const sources = dataset().sources.filter(({ id }) => panelSources.includes(id));
  return <Model sent={await linkedDecision(searchParams)} sources={sources} />;
}
