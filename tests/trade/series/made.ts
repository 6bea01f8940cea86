import type { Point, Series } from "@/lib/trade/series/series";

type More = Partial<Omit<Series, "points">> & { readonly flagged?: readonly number[] };

/** A made series: China's exports to Kyrgyzstan unless told otherwise; the flagged years lack Turkmen gas. */
export function made(values: Readonly<Record<number, number | null>>, { flagged = [], ...more }: More = {}): Series {
  const points = Object.entries(values).map(([key, value]): Point => {
    const year = Number(key);
    const at = { year, month: null, value, contradicted: null };
    if (flagged.includes(year)) return { ...at, status: "flagged", reason: { code: "incomplete", partner: "TKM" } };
    return { ...at, status: "reported", reason: value === null ? { code: "not-printed" } : null };
  });
  return {
    reporter: "CHN",
    partner: "KGZ",
    without: null,
    flow: "exports",
    of: null,
    unit: "usd-billion",
    source: "trade-paper",
    ...more,
    points,
  };
}
