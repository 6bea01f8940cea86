import type { Metadata } from "next";
import { t } from "../_components/words";
import { linkedDecision, type Query } from "../_state/server";
import { Guided } from "./guided";

export const metadata: Metadata = { title: t.guided.title };

export default async function Page({ searchParams }: { readonly searchParams: Query }) {
  return <Guided sent={await linkedDecision(searchParams)} />;
}
