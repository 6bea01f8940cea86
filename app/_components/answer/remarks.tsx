import { useWords } from "#words";
import type { Remark } from "@/lib/report/figures";
import { countryName } from "@/lib/report/names";
import { useDataset } from "../../_state/provider";

type Props = { readonly remarks: readonly Remark[]; readonly className?: string | undefined };

/** What the signs beside figures stand for, in the open: a hint that appears under a pointer is none to a finger or a key. */
export function Remarks({ remarks, className = "small soft" }: Props) {
  const { format, say } = useWords();
  const dataset = useDataset();
  if (remarks.length === 0) return null;
  return (
    <ul className={className}>
      {remarks.map(({ indicators, text, markets }) => (
        <li key={`${indicators[0]?.id} ${markets[0]} ${text}`}>
          <b>{format.list(indicators.map((indicator) => say(indicator.short)))}</b>
          {format.signs.commas}
          {format.labelled(format.list(markets.map((iso3) => say(countryName(dataset, iso3)))), text)}
        </li>
      ))}
    </ul>
  );
}
