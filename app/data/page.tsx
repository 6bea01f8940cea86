import type { Metadata } from "next";
import { workedExample } from "@/lib/decision/example";
import { data as dataText } from "@/lib/i18n/en/data";
import { datasetFor } from "@/lib/problem/asked/dataset-for";
import { dataset, linkedDecision, type Query } from "../_state/server";
import { Data } from "./data";

export const metadata: Metadata = { title: dataText.title };

export default async function Page({ searchParams }: { readonly searchParams: Query }) {
  const sent = await linkedDecision(searchParams);
  const { sources, observations } = datasetFor(dataset(), sent ?? workedExample(dataset()));
  return <Data sent={sent} sources={sources} count={observations.length} />;
}
