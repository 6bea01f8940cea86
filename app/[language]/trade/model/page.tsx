import type { Metadata } from "next";
import { panelSources } from "@/lib/trade/gravity-panel";
import { type InLanguage, speak } from "../../../_language/server-words";
import { Spoken } from "../../../_language/spoken";
import { dataset, linkedDecision, type Query } from "../../../_server/data";
import { Model } from "./model";

type Props = { readonly params: InLanguage; readonly searchParams: Query };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await speak(params)).model.title };
}

export default async function Page({ params, searchParams }: Props) {
  await speak(params);
  // The browser has only the sources of figures that enter the ranking.
  const sources = dataset().sources.filter(({ id }) => panelSources.includes(id));
  return (
    <Spoken parts={["model", "own", "paper", "pictures"]} later={["headroom", "issues"]}>
      <Model sent={await linkedDecision(searchParams)} sources={sources} />
    </Spoken>
  );
}
