import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { loadDataset } from "@/lib/dataset/load";

export const dataset = loadDataset("data");
export const markets = dataset.markets.map(({ iso3 }) => iso3);

/** A small server on this machine, and what it was asked. */
export async function serve(answer: (request: IncomingMessage, response: ServerResponse, asked: number) => void) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    answer(request, response, asked.length);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((closed) => server.close(() => closed()));
  };
  return { at, asked, close };
}

/** What series of the World Bank say of a market in a year in the made answers; `null` where nothing is known. */
export type Made = (series: string, market: string, year: number) => number | null;

/** An answer of the World Bank in the shape its documentation prints: page and rows, a row for every market and year, newest first. */
export function worldBankAnswer(url: string, made: Made, lastupdated = "2026-11-20"): unknown[] {
  const { pathname, searchParams } = new URL(url, "http://x");
  const [, series = ""] = /indicator\/([^/?]+)/.exec(pathname) ?? [];
  const [, countries = ""] = /country\/([^/]+)\//.exec(pathname) ?? [];
  const [from = 0, to = 0] = (searchParams.get("date") ?? "").split(":").map(Number);
  const [size, page] = [Number(searchParams.get("per_page")), Number(searchParams.get("page"))];
  const rows = decodeURIComponent(countries)
    .split(";")
    .flatMap((market) =>
      Array.from({ length: to - from + 1 }, (_, at) => to - at).map((year) => ({
        indicator: { id: series, value: series },
        country: { id: market.slice(0, 2), value: market },
        countryiso3code: market,
        date: String(year),
        value: made(series, market, year),
        unit: "",
        obs_status: "",
        decimal: 0,
      })),
    );
  const pages = Math.ceil(rows.length / size);
  const head = { page, pages, per_page: size, total: rows.length, sourceid: searchParams.get("source"), lastupdated };
  return [head, rows.slice((page - 1) * size, page * size)];
}

/** An answer of UN Comtrade in the shape its clients record: what one market bought of one product, from the world and by supplier. */
export function comtradeAnswer(url: string, suppliers: number, value = (partner: number) => 1000 * (partner + 1)) {
  const query = new URL(url, "http://x").searchParams;
  const reporters = (query.get("reporterCode") ?? "").split(",").map(Number);
  const partners = [0, 156, 643, 276, 757, 699].slice(0, suppliers + 1);
  const data = reporters.flatMap((reporterCode) =>
    partners.map((partnerCode) => ({
      typeCode: "C",
      freqCode: "A",
      refYear: Number(query.get("period")),
      refMonth: 52,
      period: query.get("period"),
      reporterCode,
      reporterISO: null,
      flowCode: "M",
      partnerCode,
      partnerISO: null,
      partner2Code: 0,
      classificationCode: "H6",
      cmdCode: query.get("cmdCode"),
      aggrLevel: 4,
      customsCode: "C00",
      mosCode: "0",
      motCode: 0,
      cifvalue: value(partnerCode),
      fobvalue: null,
      primaryValue: value(partnerCode),
      isReported: true,
      isAggregate: true,
    })),
  );
  return { elapsedTime: "0.21 secs", count: data.length, data, error: "" };
}

/** An answer of WITS in SDMX-JSON, as its clients record it. */
export function witsAnswer(url: string, percent: (year: number) => number | string) {
  const [, reporter = "", years = ""] = /reporter\/(\w+)\/year\/([^/]+)/.exec(decodeURIComponent(url)) ?? [];
  const all = years.split(";");
  const one = (id: string, ...values: string[]) => ({ id, name: id, values: values.map((each) => ({ id: each, name: each })) });
  return {
    header: { id: "DF_WITS_TradeStats_Tariff", prepared: "2026-11-30T10:00:00", test: false },
    dataSets: [
      {
        action: "Information",
        series: {
          "0:0:0:0:0": {
            attributes: [],
            observations: Object.fromEntries(all.map((year, at) => [String(at), [percent(Number(year)), 0]])),
          },
        },
      },
    ],
    structure: {
      dimensions: {
        dataset: [],
        series: [
          one("FREQ", "A"),
          one("REPORTER", reporter.toUpperCase()),
          one("PARTNER", "WLD"),
          one("PRODUCTCODE", "Total"),
          one("INDICATOR", "MFN-SMPL-AVRG"),
        ],
        observation: [one("TIME_PERIOD", ...all)],
      },
    },
  };
}
