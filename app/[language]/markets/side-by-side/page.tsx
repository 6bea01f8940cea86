import type { Metadata } from "next";
import { type InLanguage, speak } from "../../../_language/server-words";
import { Spoken } from "../../../_language/spoken";
import { linkedDecision, type Query } from "../../../_server/data";
import { Sent } from "../../../_server/sent";
import { SideBySide } from "./side-by-side";

type Props = { readonly params: InLanguage; readonly searchParams: Query };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await speak(params)).markets.duel.none };
}

/** The two markets stand in the address; where one does not, those that are ranked first are taken. */
export default async function Page({ params, searchParams }: Props) {
  await speak(params);
  const sent = await linkedDecision(searchParams);
  const { a, b } = await searchParams;
  const asked = [a, b].map((code) => (typeof code === "string" ? code.toUpperCase() : null));
  return (
    <Spoken parts={["markets", "pictures", "unanswered", "workings"]}>
      <Sent decision={sent}>
        <SideBySide sent={sent} asked={asked} />
      </Sent>
    </Spoken>
  );
}
