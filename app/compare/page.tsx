import type { Metadata } from "next";
import { t } from "../_components/words";
import { Sent } from "../_state/sent";
import { linkedDecision, type Query } from "../_state/server";
import { Compare } from "./compare";

export const metadata: Metadata = { title: t.nav.compare };

export default async function Page({ searchParams }: { readonly searchParams: Query }) {
  const sent = await linkedDecision(searchParams);
  return (
    <Sent decision={sent}>
      <Compare sent={sent} />
    </Sent>
  );
}
