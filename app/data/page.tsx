import type { Metadata } from "next";
import { t } from "../_components/words";
import { linkedDecision, type Query } from "../_state/server";
import { Data } from "./data";

export const metadata: Metadata = { title: t.data.title };

export default async function Page({ searchParams }: { readonly searchParams: Query }) {
  return <Data sent={await linkedDecision(searchParams)} />;
}
