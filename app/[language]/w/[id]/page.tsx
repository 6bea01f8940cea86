import type { Metadata } from "next";
import { type InLanguage, speak } from "../../../_language/server-words";
import { Spoken } from "../../../_language/spoken";
import { Workspace } from "./workspace";

type Props = { readonly params: InLanguage<{ readonly id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await speak(params)).workspace.overline, robots: { index: false, follow: false } };
}

/** One workspace: its decisions, its people, its links. What is in it the browser asks for: the page itself knows nothing of it. */
export default async function Page({ params }: Props) {
  await speak(params);
  const { id } = await params;
  return (
    <Spoken parts={["workspace"]}>
      <Workspace id={id} />
    </Spoken>
  );
}
