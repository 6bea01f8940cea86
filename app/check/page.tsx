import type { Metadata } from "next";
import { words } from "../_language/server-words";
import { Spoken } from "../_language/spoken";
import { linkedDecision, type Query } from "../_server/data";
import { Sent } from "../_server/sent";
import { Robustness } from "./robustness";

export function generateMetadata(): Metadata {
  return { title: words("robustness").robustness.title };
}

export default async function Page({ searchParams }: { readonly searchParams: Query }) {
  const sent = await linkedDecision(searchParams);
  return (
    <Spoken parts={["choices", "compare", "figures", "firmness", "issues", "pictures", "reach", "robustness", "unanswered"]}>
      <Sent decision={sent}>
        <Robustness sent={sent} />
      </Sent>
    </Spoken>
  );
}
