import type { Metadata } from "next";
import { data as dataText } from "@/lib/i18n/en/data";
import { dataset, linkedDecision, type Query } from "../_state/server";
import { Data } from "./data";

export const metadata: Metadata = { title: dataText.title };

export default async function Page({ searchParams }: { readonly searchParams: Query }) {
  const { sources, observations } = dataset();
  return <Data sent={await linkedDecision(searchParams)} sources={sources} count={observations.length} />;
}
