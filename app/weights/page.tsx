import type { Metadata } from "next";
import { words } from "../_language/server-words";
import { Spoken } from "../_language/spoken";
import { linkedDecision, type Query } from "../_server/data";
import { Sent } from "../_server/sent";
import { Guided } from "./guided";

export function generateMetadata(): Metadata {
  return { title: words("guided").guided.title };
}

export default async function Page({ searchParams }: { readonly searchParams: Query }) {
  const sent = await linkedDecision(searchParams);
  return (
    <Spoken parts={["guided", "issues", "redundancy"]}>
      <Sent decision={sent}>
        <Guided sent={sent} />
      </Sent>
    </Spoken>
  );
}
