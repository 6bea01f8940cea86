import { type InLanguage, speak } from "../../_language/server-words";
import { Spoken } from "../../_language/spoken";
import { mayAskComtrade } from "../../_server/comtrade";
import { linkedDecision, type Query } from "../../_server/data";
import { exampleFirmness } from "../../_server/example";
import { Sent } from "../../_server/sent";
import { Workspace } from "./workspace";

type Props = { readonly params: InLanguage; readonly searchParams: Query };

export default async function Page({ params, searchParams }: Props) {
  await speak(params);
  const sent = await linkedDecision(searchParams);
  return (
    <Spoken parts={["seller", "welcome"]}>
      <Sent decision={sent}>
        <Workspace sent={sent} firmness={sent ? null : exampleFirmness()} fetches={mayAskComtrade} />
      </Sent>
    </Spoken>
  );
}
