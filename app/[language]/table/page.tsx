import type { Metadata } from "next";
import { type InLanguage, speak } from "../../_language/server-words";
import { Spoken } from "../../_language/spoken";
import { TableScreen } from "./table-screen";

type Props = { readonly params: InLanguage };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await speak(params)).table.title };
}

export default async function Page({ params }: Props) {
  await speak(params);
  return (
    <Spoken parts={["issues", "options", "own", "parameters", "table"]}>
      <TableScreen />
    </Spoken>
  );
}
