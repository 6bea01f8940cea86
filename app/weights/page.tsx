import type { Metadata } from "next";
import { guided as guidedText } from "@/lib/i18n/en/guided";
import { Sent } from "../_state/sent";
import { linkedDecision, type Query } from "../_state/server";
import { Guided } from "./guided";

export const metadata: Metadata = { title: guidedText.title };

export default async function Page({ searchParams }: { readonly searchParams: Query }) {
  const sent = await linkedDecision(searchParams);
  return (
    <Sent decision={sent}>
      <Guided sent={sent} />
    </Sent>
  );
}
