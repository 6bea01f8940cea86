import { type MirrorSeries, mirrorSeries, printedFlows } from "@/lib/trade/mirror";
import { dataset, published } from "../../../_server/data";

let all: ReadonlyMap<string, readonly MirrorSeries[]> | undefined;

/** What exporters and importers report of the same trade, printed figures from elsewhere included; once per server. */
export function series(): ReadonlyMap<string, readonly MirrorSeries[]> {
  all ??= mirrorSeries([...dataset().flows, ...printedFlows(published().outside)]);
  return all;
}

/** The exporter asked for, where there is anything to show of it; else China's rivals come after China. */
export function exporterFrom(asked: string | readonly string[] | undefined): string {
  const known = series();
  return typeof asked === "string" && known.has(asked) ? asked : known.has("CHN") ? "CHN" : ([...known.keys()][0] ?? "");
}
