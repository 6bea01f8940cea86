import type { Metadata } from "next";
import { type InLanguage, speak } from "../../../../../_language/server-words";
import { Spoken } from "../../../../../_language/spoken";
import type { Query } from "../../../../../_server/data";
import { OpenSession } from "./open-session";

type Props = { readonly params: InLanguage<{ readonly id: string }>; readonly searchParams: Query };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await speak(params)).weighing.title };
}

export default async function Page({ params, searchParams }: Props) {
  await speak(params);
  const { id } = await params;
  const { decision, way } = await searchParams;
  return (
    <Spoken parts={["agreement", "weighing"]}>
      <OpenSession workspace={id} decision={typeof decision === "string" ? decision : null} asked={typeof way === "string" ? way : null} />
    </Spoken>
  );
}
