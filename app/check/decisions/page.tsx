import type { Metadata } from "next";
import { words } from "../../_language/server-words";
import { Spoken } from "../../_language/spoken";
import { Sent } from "../../_state/sent";
import { linkedDecision, type Query } from "../../_state/server";
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
