import type { Metadata } from "next";
import { t } from "../_components/words";
import { Sent } from "../_state/sent";
import { linkedDecision, type Query } from "../_state/server";
import { Markets } from "./markets";

export const metadata: Metadata = { title: t.nav.places.markets };

export default async function Page({ searchParams }: { readonly searchParams: Query }) {
  const sent = await linkedDecision(searchParams);
  return (
    <Sent decision={sent}>
      <Markets sent={sent} />
    </Sent>
  );
}
