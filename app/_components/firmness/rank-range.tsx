import { useWords } from "#words";
import type { Standing } from "@/lib/recommendation/firmness";

/** The places a market takes over all weights tried, and how often it is among the foremost. */
export function RankRange({ standing: { best, worst, foremost, top } }: { readonly standing: Standing }) {
  const { firmness: text, format } = useWords("firmness");
  const share = format.percent(foremost);
  return (
    <span className="small soft" data-testid="rank-range">
      {text.range(best, worst)} · {text.top(top, share)}
    </span>
  );
}
