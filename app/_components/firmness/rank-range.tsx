import { firmness as text } from "@/lib/i18n/en/firmness";
import type { Standing } from "@/lib/recommendation/firmness";
import { format } from "../words";

/** The places a market takes over all weights tried, and how often it is among the foremost. */
export function RankRange({ standing: { best, worst, foremost, top } }: { readonly standing: Standing }) {
  const share = format.percent(foremost);
  return (
    <span className="small soft" data-testid="rank-range">
      {text.range(best, worst)} · {text.top(top, share)}
    </span>
  );
}
