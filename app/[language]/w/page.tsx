import type { Metadata } from "next";
import { type InLanguage, speak } from "../../_language/server-words";
import { Spoken } from "../../_language/spoken";
import { All } from "./all";

type Props = { readonly params: InLanguage };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await speak(params)).workspace.all.title, robots: { index: false, follow: false } };
}

/** What this browser has links to on this server, and how the decision at hand comes to be kept there. */
export default async function Page({ params }: Props) {
  await speak(params);
  return (
    <Spoken parts={["workspace"]}>
      <All />
    </Spoken>
  );
}
