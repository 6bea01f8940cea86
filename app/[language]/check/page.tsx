import type { Metadata } from "next";
import { type InLanguage, speak } from "../../_language/server-words";
import { Spoken } from "../../_language/spoken";
import { linkedDecision, type Query } from "../../_server/data";
import { Sent } from "../../_server/sent";
import { Robustness } from "./robustness";

type Props = { readonly params: InLanguage; readonly searchParams: Query };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await speak(params)).robustness.title };
}

export default async function Page({ params, searchParams }: Props) {
  await speak(params);
  const sent = await linkedDecision(searchParams);
  return (
    <Spoken parts={["firmness", "pictures", "robustness", "unanswered"]} later={["choices", "compare", "figures", "issues", "reach"]}>
      <Sent decision={sent}>
        <Robustness sent={sent} />
      </Sent>
    </Spoken>
  );
}
