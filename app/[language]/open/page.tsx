import type { Metadata } from "next";
import { type InLanguage, speak } from "../../_language/server-words";
import { Spoken } from "../../_language/spoken";
import { Opening } from "./opening";

type Props = { readonly params: InLanguage };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await speak(params)).kept.open.title, robots: { index: false, follow: false } };
}

/** Where links to what is kept lead. What opens it stands behind `#`, which no browser sends to a server by itself. */
export default async function Page({ params }: Props) {
  await speak(params);
  return (
    <Spoken parts={["kept"]}>
      <Opening />
    </Spoken>
  );
}
