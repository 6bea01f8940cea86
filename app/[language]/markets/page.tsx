import type { Metadata } from "next";
import { type InLanguage, speak } from "../../_language/server-words";
import { Spoken } from "../../_language/spoken";
import { linkedDecision, type Query } from "../../_server/data";
import { Sent } from "../../_server/sent";
import { Markets } from "./markets";

type Props = { readonly params: InLanguage; readonly searchParams: Query };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await speak(params)).t.nav.places.markets };
}

export default async function Page({ params, searchParams }: Props) {
  await speak(params);
  const sent = await linkedDecision(searchParams);
  return (
    <Spoken parts={["market", "markets", "pictures", "tiles", "unanswered"]}>
      <Sent decision={sent}>
        <Markets sent={sent} />
      </Sent>
    </Spoken>
  );
}
