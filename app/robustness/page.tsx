import type { Metadata } from "next";
import { robustness as text } from "@/lib/i18n/en/robustness";
import { Sent } from "../_state/sent";
import { linkedDecision, type Query } from "../_state/server";
import { Robustness } from "./robustness";

export const metadata: Metadata = { title: text.title };

export default async function Page({ searchParams }: { readonly searchParams: Query }) {
  const sent = await linkedDecision(searchParams);
  return (
    <Sent decision={sent}>
      <Robustness sent={sent} />
    </Sent>
  );
}
