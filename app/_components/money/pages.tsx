"use client";

import { useWords } from "#words";
import type { Page } from "@/lib/landed/terms";
import type { Money } from "@/lib/report/money/money";
import { pageText } from "@/lib/report/money/texts";
import { Table } from "../table";

/** On whose word duty and tax are counted, market by market: each page with its day and how far to lean on it. */
export function Pages({ money }: { readonly money: readonly Money[] }) {
  const { costs, say } = useWords("costs", "landed");
  const text = costs.money;
  return (
    <Table small caption={text.onWhoseWord} heads={[text.market, text.sources]}>
      {money.map(({ market, pages }) => (
        <tr key={market.iso3}>
          <th scope="row">{say(market.name)}</th>
          <td>
            {pages.length === 0 && text.noPage}
            {pages.map((page, i) => (
              <span key={page.sourceAddress}>
                {i > 0 && " · "}
                <PageLink page={page} />
              </span>
            ))}
          </td>
        </tr>
      ))}
    </Table>
  );
}

/** A link to a page that something was read on, with its day and how far to lean on it. */
export function PageLink({ page }: { readonly page: Page }) {
  const words = useWords("landed");
  return (
    <a href={page.sourceAddress} rel="noreferrer" lang="en">
      {pageText(page, words)}
    </a>
  );
}
