import type { Metadata } from "next";
import { compare } from "@/lib/i18n/en/compare";
import { Sent } from "../../_state/sent";
import { linkedDecision, type Query } from "../../_state/server";
import { TwoDecisions } from "./two-decisions";

export const metadata: Metadata = { title: compare.two };

export default async function Page({ searchParams }: { readonly searchParams: Query }) {
  const sent = await linkedDecision(searchParams);
  return (
    <Sent decision={sent}>
      <TwoDecisions sent={sent} />
    </Sent>
  );
}
