import type { Metadata } from "next";
import { words } from "../_language/server-words";
import { Spoken } from "../_language/spoken";
import { rooms } from "../_state/headroom";
import { Sent } from "../_state/sent";
import { linkedDecision, type Query } from "../_state/server";
import { trackVerdict } from "../_state/track";
import { Report } from "./report";

export function generateMetadata(): Metadata {
  return { title: words().t.nav.places.report };
}

export default async function Page({ searchParams }: { readonly searchParams: Query }) {
  const sent = await linkedDecision(searchParams);
  return (
    <Spoken
      parts={[
        "brief",
        "compete",
        "costs",
        "firmness",
        "handover",
        "headroom",
        "issues",
        "landed",
        "options",
        "own",
        "parameters",
        "pictures",
        "report",
        "table",
        "track",
        "whose",
      ]}
    >
      <Sent decision={sent}>
        <Report sent={sent} rooms={rooms()} track={trackVerdict(words("track"))} />
      </Sent>
    </Spoken>
  );
}
