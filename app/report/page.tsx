import type { Metadata } from "next";
import { t } from "../_components/words";
import { rooms } from "../_state/headroom";
import { Sent } from "../_state/sent";
import { linkedDecision, type Query } from "../_state/server";
import { Report } from "./report";

export const metadata: Metadata = { title: t.nav.report };

export default async function Page({ searchParams }: { readonly searchParams: Query }) {
  const sent = await linkedDecision(searchParams);
  return (
    <Sent decision={sent}>
      <Report sent={sent} rooms={rooms()} />
    </Sent>
  );
}
