import { firmness as text } from "@/lib/i18n/en/firmness";
import type { Standing } from "../../_state/firmness";
import { format } from "../words";

/** The places a market takes over all weights tried, and how often it is among the foremost. */
export function RankRange({ standing: { best, worst, foremost, top } }: { readonly standing: Standing }) {
  const share = format.percent(foremost);
  return (
    <span className="small soft" title={`${text.rangeLong(best, worst)} ${text.topLong(top, share)}`} data-testid="rank-range">
      {text.range(best, worst)} · {text.top(top, share)}
    </span>
  );
}
