import type { Metadata } from "next";
import { type InLanguage, speak } from "../../../_language/server-words";
import { Spoken } from "../../../_language/spoken";
import { linkedDecision, type Query } from "../../../_server/data";
import { Sent } from "../../../_server/sent";
import { TwoDecisions } from "./two-decisions";

type Props = { readonly params: InLanguage; readonly searchParams: Query };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await speak(params)).compare.two };
}

export default async function Page({ params, searchParams }: Props) {
  await speak(params);
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
