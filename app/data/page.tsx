import type { Metadata } from "next";
import { workedExample } from "@/lib/decision/example";
import { datasetFor } from "@/lib/problem/asked/dataset-for";
import { words } from "../_language/server-words";
import { Spoken } from "../_language/spoken";
import { dataset, linkedDecision, type Query } from "../_server/data";
import { Data } from "./data";

export function generateMetadata(): Metadata {
  return { title: words("data").data.title };
}

export default async function Page({ searchParams }: { readonly searchParams: Query }) {
  const sent = await linkedDecision(searchParams);
  const { sources, observations } = datasetFor(dataset(), sent ?? workedExample(dataset()));
  return (
    <Spoken parts={["data", "position", "report", "workings"]}>
      <Data sent={sent} sources={sources} count={observations.length} />
    </Spoken>
  );
}
