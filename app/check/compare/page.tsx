import type { Metadata } from "next";
import { words } from "../../_language/server-words";
import { Spoken } from "../../_language/spoken";
import { linkedDecision, type Query } from "../../_server/data";
import { Sent } from "../../_server/sent";
import { Compare } from "./compare";

export function generateMetadata(): Metadata {
  return { title: words("compare").compare.title };
}

export default async function Page({ searchParams }: { readonly searchParams: Query }) {
  const sent = await linkedDecision(searchParams);
  return (
    <Spoken parts={["compare", "issues", "pictures", "unanswered"]}>
      <Sent decision={sent}>
        <Compare sent={sent} />
      </Sent>
    </Spoken>
  );
}
