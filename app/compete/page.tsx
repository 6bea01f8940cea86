import type { Metadata } from "next";
import { workedExample } from "@/lib/decision/example";
import { evaluate } from "@/lib/evaluate";
import { compete as competeText } from "@/lib/i18n/en/compete";
import { Sent } from "../_state/sent";
import { dataset, linkedDecision, type Query } from "../_state/server";
import { Compete } from "./compete";

export const metadata: Metadata = { title: competeText.title };

/** The market stands in the address, so that a link names it and its full supplier tables come with the page. */
export default async function Page({ searchParams }: { readonly searchParams: Query }) {
  const figures = dataset();
  const sent = await linkedDecision(searchParams);
  const asked = (await searchParams).market;
  // Any code is let through: a market the user added is known to the browser only.
  const code = (iso3: unknown) => (typeof iso3 === "string" && /^[A-Z]{3}$/.test(iso3) ? iso3 : undefined);
  const evaluation = evaluate(sent ?? workedExample(figures), figures);
  const first = evaluation.ok ? evaluation.results[0]?.market.iso3 : sent?.markets[0];
  const iso3 = code(asked) ?? first ?? (figures.markets[0]?.iso3 as string);
  const shares = figures.supplierShares.filter((share) => share.market === iso3);
  return (
    <Sent decision={sent}>
      <Compete sent={sent} iso3={iso3} shares={shares} asked={code(asked) !== undefined} />
    </Sent>
  );
}
