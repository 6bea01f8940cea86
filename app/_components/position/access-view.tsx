import { useWords } from "#words";
import type { Market } from "@/lib/dataset/schema";
import type { Agreement } from "@/lib/dataset/ties/schema";
import { accessOf } from "@/lib/problem/asked/agreements";
import { countryName } from "@/lib/report/names";
import { useDataset } from "../../_state/provider";

type Props = { readonly market: Market; readonly exporter: string };

/** What is held of trade agreements between the seller's country and a market, each with its date, its limits and its page. */
export function AccessView({ market, exporter }: Props) {
  const { access: text, format, say } = useWords("access");
  const dataset = useDataset();
  const { inForce, notYet } = accessOf(dataset, exporter, market.iso3);
  const names = [say(countryName(dataset, exporter)), say(market.name)] as const;
  return (
    <div className="stack" data-testid="access">
      {inForce.length === 0 && <p>{text.none(...names)}</p>}
      {inForce.map((agreement, i) => (
        <div key={agreement.id}>
          <p>
            {i === 0 && <strong>{text.means[agreement.kind](...names) + format.signs.sentences}</strong>}
            {text.by(say(agreement.name), agreement.inForce)}
          </p>
          <Details agreement={agreement} />
        </div>
      ))}
      {notYet.map((agreement) => (
        <div key={agreement.id}>
          <p className="small">{text.notYet(say(agreement.name))}</p>
          <Details agreement={agreement} />
        </div>
      ))}
    </div>
  );
}

function Details({ agreement }: { readonly agreement: Agreement }) {
  const { access: text, format, say } = useWords("access");
  return (
    <details>
      <summary className="small">{text.source(agreement.pageDate)}</summary>
      <p className="small soft">
        {agreement.note && say({ en: agreement.note }) + format.signs.sentences}
        <a href={agreement.sourceAddress} rel="noreferrer" lang="en">
          {agreement.sourceTitle}
        </a>
        {format.signs.clauses}
        {text.confidence(say({ en: agreement.confidence }))}
      </p>
    </details>
  );
}
