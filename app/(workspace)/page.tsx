import { Spoken } from "../_language/spoken";
import { mayAskComtrade } from "../_server/comtrade";
import { linkedDecision, type Query } from "../_server/data";
import { Sent } from "../_server/sent";
import { Workspace } from "./workspace";

export default async function Page({ searchParams }: { readonly searchParams: Query }) {
  const sent = await linkedDecision(searchParams);
  return (
    <Spoken parts={["seller", "welcome"]}>
      <Sent decision={sent}>
        <Workspace sent={sent} fetches={mayAskComtrade} />
      </Sent>
    </Spoken>
  );
}
