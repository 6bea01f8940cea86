import type { Metadata } from "next";
import { type InLanguage, speak } from "../../../_language/server-words";
import { Spoken } from "../../../_language/spoken";
import { linkedDecision, type Query } from "../../../_server/data";
import { Sent } from "../../../_server/sent";
import { Compare } from "./compare";

type Props = { readonly params: InLanguage; readonly searchParams: Query };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await speak(params)).compare.title };
}

export default async function Page({ params, searchParams }: Props) {
  await speak(params);
  const sent = await linkedDecision(searchParams);
  return (
    <Spoken parts={["agreement", "compare", "issues", "pictures", "unanswered"]}>
      <Sent decision={sent}>
        <Compare sent={sent} />
      </Sent>
    </Spoken>
  );
}
