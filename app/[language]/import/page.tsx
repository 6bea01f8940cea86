import type { Metadata } from "next";
import { type InLanguage, speak } from "../../_language/server-words";
import { Spoken } from "../../_language/spoken";
import { ImportScreen } from "./import-screen";

type Props = { readonly params: InLanguage };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await speak(params)).own.title };
}

export default async function Page({ params }: Props) {
  await speak(params);
  return (
    <Spoken parts={["doubts", "own"]}>
      <ImportScreen />
    </Spoken>
  );
}
