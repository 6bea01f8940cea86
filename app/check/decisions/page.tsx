import type { Metadata } from "next";
import { words } from "../../_language/server-words";
import { Spoken } from "../../_language/spoken";
import { linkedDecision, type Query } from "../../_server/data";
import { Sent } from "../../_server/sent";
import { TwoDecisions } from "./two-decisions";

export function generateMetadata(): Metadata {
  return { title: words("compare").compare.two };
}

export default async function Page({ searchParams }: { readonly searchParams: Query }) {
  const sent = await linkedDecision(searchParams);
  const { with: id } = await searchParams;
  return (
    <Spoken parts={["compare", "issues", "notices", "pictures", "shelf"]}>
      <Sent decision={sent}>
        <TwoDecisions sent={sent} asked={typeof id === "string" ? id : null} />
      </Sent>
    </Spoken>
  );
}
