import { toCsv } from "@/lib/report/csv";
import { mirrorRows } from "@/lib/report/rows/mirror";
import { type InLanguage, speak } from "../../../../_language/server-words";
import { dataset } from "../../../../_server/data";
import { exporterFrom, series } from "../series";

type Context = { readonly params: InLanguage };

/** The figures of the mirror page as a file. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const speech = await speak(params);
  const text = speech.mirror;
  const exporter = exporterFrom(new URL(request.url).searchParams.get("exporter") ?? undefined);
  const name = `${text.csvName} ${exporter}.csv`;
  return new Response(toCsv(mirrorRows(exporter, series().get(exporter) ?? [], dataset(), speech)), {
    headers: { "content-type": "text/csv; charset=utf-8", "content-disposition": `attachment; filename="${name}"` },
  });
}
