import type { Metadata } from "next";
import { type InLanguage, speak } from "../../../../../_language/server-words";
import { Spoken } from "../../../../../_language/spoken";
import { Session } from "./session";

type Props = { readonly params: InLanguage<{ readonly id: string; readonly weighting: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await speak(params)).weighing.title };
}

export default async function Page({ params }: Props) {
  await speak(params);
  const { id, weighting } = await params;
  return (
    <Spoken parts={["agreement", "guided", "weighing"]}>
      <Session workspace={id} weighting={weighting} />
    </Spoken>
  );
}
