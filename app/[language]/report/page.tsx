import type { Metadata } from "next";
import { type InLanguage, speak } from "../../_language/server-words";
import { Spoken } from "../../_language/spoken";
import { linkedDecision, type Query } from "../../_server/data";
import { rooms } from "../../_server/headroom";
import { Sent } from "../../_server/sent";
import { trackVerdict } from "../../_server/track";
import { Report } from "./report";

type Props = { readonly params: InLanguage; readonly searchParams: Query };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await speak(params)).t.nav.places.report };
}

export default async function Page({ params, searchParams }: Props) {
  const spoken = await speak(params);
  const sent = await linkedDecision(searchParams);
  return (
    <Spoken
      parts={["brief", "firmness", "ladder", "position", "report", "together"]}
      later={[
        "access",
        "compete",
        "costs",
        "detail",
        "handover",
        "headroom",
        "issues",
        "lanchester",
        "landed",
        "moved",
        "options",
        "own",
        "parameters",
        "pictures",
        "ranking",
        "table",
        "track",
        "whose",
        "workings",
      ]}
    >
      <Sent decision={sent}>
        <Report sent={sent} rooms={rooms()} track={trackVerdict(spoken)} />
      </Sent>
    </Spoken>
  );
}
