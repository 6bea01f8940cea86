import { toCsv } from "@/lib/report/csv";
import { mirrorRows } from "@/lib/report/rows/mirror";
import { words } from "../../../_language/server-words";
import { dataset } from "../../../_server/data";
import { exporterFrom, series } from "../series";

/** The figures of the mirror page as a file. */
export function GET(request: Request): Response {
  const speech = words("mirror");
  const text = speech.mirror;

  const exporter = exporterFrom(new URL(request.url).searchParams.get("exporter") ?? undefined);
  const name = `${text.csvName} ${exporter}.csv`;
  return new Response(toCsv(mirrorRows(exporter, series().get(exporter) ?? [], dataset(), speech)), {
    headers: { "content-type": "text/csv; charset=utf-8", "content-disposition": `attachment; filename="${name}"` },
  });
}
