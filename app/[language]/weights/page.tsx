import type { Metadata } from "next";
import { type InLanguage, speak } from "../../_language/server-words";
import { Spoken } from "../../_language/spoken";
import { linkedDecision, type Query } from "../../_server/data";
import { Sent } from "../../_server/sent";
import { Guided } from "./guided";

type Props = { readonly params: InLanguage; readonly searchParams: Query };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await speak(params)).guided.title };
}

export default async function Page({ params, searchParams }: Props) {
  await speak(params);
  const sent = await linkedDecision(searchParams);
  return (
    <Spoken parts={["guided", "issues", "redundancy", "weighting"]}>
      <Sent decision={sent}>
        <Guided sent={sent} />
      </Sent>
    </Spoken>
  );
}
