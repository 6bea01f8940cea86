import type { Metadata } from "next";
import { words } from "../_language/server-words";
import { Spoken } from "../_language/spoken";
import { linkedDecision, type Query } from "../_server/data";
import { rooms } from "../_server/headroom";
import { Sent } from "../_server/sent";
import { trackVerdict } from "../_server/track";
import { Report } from "./report";

export function generateMetadata(): Metadata {
  return { title: words().t.nav.places.report };
}

export default async function Page({ searchParams }: { readonly searchParams: Query }) {
  const sent = await linkedDecision(searchParams);
  return (
    <Spoken
      parts={[
        "access",
        "brief",
        "compete",
        "costs",
        "detail",
        "firmness",
        "handover",
        "headroom",
        "issues",
        "landed",
        "moved",
        "options",
        "own",
        "parameters",
        "pictures",
        "position",
        "report",
        "table",
        "track",
        "whose",
        "workings",
      ]}
    >
      <Sent decision={sent}>
        <Report sent={sent} rooms={rooms()} track={trackVerdict(words("track"))} />
      </Sent>
    </Spoken>
  );
}
