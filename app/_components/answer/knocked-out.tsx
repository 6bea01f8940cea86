import { useWords } from "#words";
import type { DecisionTable } from "@/lib/problem/table";
import { KnockoutList } from "./knockout-list";

/** The ticked markets that are not ranked, each with the threshold it missed; nothing where every market passes. */
export function KnockedOut({ table: { out } }: { readonly table: DecisionTable }) {
  const { say, t } = useWords();
  if (out.length === 0) return null;
  return (
    <section className="stack" aria-label={t.ranking.outTitle} data-testid="out">
      <h3>{t.ranking.outTitle}</h3>
      <p className="small soft">{t.ranking.outIntro}</p>
      <dl>
        {out.map(({ market, knockouts }) => (
          <div key={market.iso3} data-market={market.iso3}>
            <dt>{say(market.name)}</dt>
            <dd>
              <KnockoutList knockouts={knockouts} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
