import type { Metadata } from "next";
import { panelSources } from "@/lib/trade/gravity-panel";
import { words } from "../../_language/server-words";
import { Spoken } from "../../_language/spoken";
import { dataset, linkedDecision, type Query } from "../../_server/data";
import { Model } from "./model";

export function generateMetadata(): Metadata {
  return { title: words("model").model.title };
}

export default async function Page({ searchParams }: { readonly searchParams: Query }) {
  // The browser has only the sources of figures that enter the ranking.
  const sources = dataset().sources.filter(({ id }) => panelSources.includes(id));
  return (
    <Spoken parts={["headroom", "issues", "model", "own", "pictures"]}>
      <Model sent={await linkedDecision(searchParams)} sources={sources} />
    </Spoken>
  );
}
