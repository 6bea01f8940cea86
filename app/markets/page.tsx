import type { Metadata } from "next";
import { words } from "../_language/server-words";
import { Spoken } from "../_language/spoken";
import { linkedDecision, type Query } from "../_server/data";
import { Sent } from "../_server/sent";
import { Markets } from "./markets";

export function generateMetadata(): Metadata {
  return { title: words().t.nav.places.markets };
}

export default async function Page({ searchParams }: { readonly searchParams: Query }) {
  const sent = await linkedDecision(searchParams);
  return (
    <Spoken parts={["market", "markets", "pictures", "tiles", "unanswered"]}>
      <Sent decision={sent}>
        <Markets sent={sent} />
      </Sent>
    </Spoken>
  );
}
