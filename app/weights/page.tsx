import type { Metadata } from "next";
import { words } from "../_language/server-words";
import { Spoken } from "../_language/spoken";
import { Sent } from "../_state/sent";
import { linkedDecision, type Query } from "../_state/server";
import { Guided } from "./guided";

export function generateMetadata(): Metadata {
  return { title: words("guided").guided.title };
}

export default async function Page({ searchParams }: { readonly searchParams: Query }) {
  const sent = await linkedDecision(searchParams);
  return (
    <Spoken parts={["guided", "issues"]}>
      <Sent decision={sent}>
        <Guided sent={sent} />
      </Sent>
    </Spoken>
  );
}
