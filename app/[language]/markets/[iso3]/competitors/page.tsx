import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type InLanguage, speak } from "../../../../_language/server-words";
import { Spoken } from "../../../../_language/spoken";
import { dataset, linkedDecision, type Query } from "../../../../_server/data";
import { Sent } from "../../../../_server/sent";
import { Compete } from "./compete";

type Props = { readonly params: InLanguage<{ readonly iso3: string }>; readonly searchParams: Query };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { compete: competeText, say } = await speak(params);
  const code = (await params).iso3.toUpperCase();
  const market = dataset().markets.find(({ iso3 }) => iso3 === code);
  return { title: market ? competeText.titleIn(say(market.name)) : competeText.title };
}

/** The market stands in the address, so that its full supplier tables come with the page. */
export default async function Page({ params, searchParams }: Props) {
  await speak(params);
  const code = (await params).iso3.toUpperCase();
  // Any code is let through: a market the user added is known to the browser only.
  if (!/^[A-Z]{3}$/.test(code)) notFound();
  const sent = await linkedDecision(searchParams);
  const shares = dataset().supplierShares.filter((share) => share.market === code);
  return (
    <Spoken
      parts={["compete", "market", "pictures", "position"]}
      later={["competition", "doubts", "issues", "ladder", "lanchester", "own", "trade"]}
    >
      <Sent decision={sent}>
        <Compete sent={sent} iso3={code} shares={shares} />
      </Sent>
    </Spoken>
  );
}
