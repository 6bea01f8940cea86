import type { Metadata } from "next";
import { words } from "../../_language/server-words";
import { Spoken } from "../../_language/spoken";
import { linkedDecision, type Query } from "../../_server/data";
import { Sent } from "../../_server/sent";
import { SideBySide } from "./side-by-side";

export function generateMetadata(): Metadata {
  return { title: words("markets").markets.duel.none };
}

/** The two markets stand in the address; where one does not, those that are ranked first are taken. */
export default async function Page({ searchParams }: { readonly searchParams: Query }) {
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
