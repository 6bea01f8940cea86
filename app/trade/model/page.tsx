import type { Metadata } from "next";
import { model as text } from "@/lib/i18n/en/model";
import { linkedDecision, type Query } from "../../_state/server";
import { Model } from "./model";

export const metadata: Metadata = { title: text.title };

export default async function Page({ searchParams }: { readonly searchParams: Query }) {
  return <Model sent={await linkedDecision(searchParams)} />;
}
