import type { Metadata } from "next";
import { type InLanguage, speak } from "../../../../_language/server-words";
import { Spoken } from "../../../../_language/spoken";
import { KeptDecision } from "./kept-decision";

type Props = { readonly params: InLanguage<{ readonly id: string; readonly decision: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await speak(params)).history.title, robots: { index: false, follow: false } };
}

/** One kept decision: what it comes to, its history, what was said of it, and who weighed it together. */
export default async function Page({ params }: Props) {
  await speak(params);
  const { id, decision } = await params;
  return (
    <Spoken parts={["costs", "history", "landed", "workspace"]}>
      <KeptDecision workspace={id} id={decision} />
    </Spoken>
  );
}
