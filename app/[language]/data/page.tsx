import type { Metadata } from "next";
import { workedExample } from "@/lib/decision/example";
import { datasetFor } from "@/lib/problem/asked/dataset-for";
import { type InLanguage, speak } from "../../_language/server-words";
import { Spoken } from "../../_language/spoken";
import { dataset, linkedDecision, type Query } from "../../_server/data";
import { Data } from "./data";

type Props = { readonly params: InLanguage; readonly searchParams: Query };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await speak(params)).data.title };
}

export default async function Page({ params, searchParams }: Props) {
  await speak(params);
  const sent = await linkedDecision(searchParams);
  const { sources, observations } = datasetFor(dataset(), sent ?? workedExample(dataset()));
  return (
    <Spoken parts={["data", "position", "report", "workings"]}>
      <Data sent={sent} sources={sources} count={observations.length} />
    </Spoken>
  );
}
