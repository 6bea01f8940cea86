import type { Observation } from "@/lib/dataset/schema";
import type { Change, ChangeKind } from "./changes";

/** The newest figure of a series. */
export type Newest = Pick<Observation, "year" | "value">;

/** A figure that enters rankings and is another now, or of another year; `null` where there was or is none. */
export type FigureChange = {
  readonly market: string;
  readonly indicator: string;
  /** Set for figures of one seller only. */
  readonly exporter: string | null;
  readonly kind: ChangeKind;
  readonly before: Newest | null;
  readonly after: Newest | null;
};

/** The figure that a change is about; `null` for a change of something else, and where only earlier years are others. */
export function figureChange({ part, key, kind, before, after }: Change): FigureChange | null {
  if (part !== "figures") return null;
  const [market = "", indicator = "", exporter = ""] = key.split(" ");
  const [then, now] = [newest(before), newest(after)];
  if (then?.year === now?.year && then?.value === now?.value) return null;
  return { market, indicator, exporter: exporter || null, kind, before: then, after: now };
}

function newest(rows: readonly unknown[]): Newest | null {
  const last = (rows as readonly Observation[]).reduce<Observation | null>(
    (best, row) => (best && best.year > row.year ? best : row),
    null,
  );
  return last && { year: last.year, value: last.value };
}
