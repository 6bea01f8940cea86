import { join } from "node:path";
import { movedSince } from "@/lib/comparison/moved/moved";
import { BadData } from "@/lib/dataset/bad-data";
import { loadDataset } from "@/lib/dataset/load";
import { type ComtradeImport, comtrade } from "@/lib/refresh/comtrade";
import type { OwnTable } from "@/lib/refresh/own-table";
import { type WitsTariff, wits } from "@/lib/refresh/wits";
import { worldBank } from "@/lib/refresh/world-bank";
import { changesText } from "@/lib/report/moved/changes-text";
import { movedText } from "@/lib/report/moved/text";
import { heldIn } from "@/server/ask/held";
import { type AllWords, decisionIn, readBytes, Stop } from "./decision-command";
import { comeIn, type Telling, type Typed } from "./refresh-command";
import { marketFiles, ownDifference, takeOwn } from "./refresh-own";
import { type Proposal, proposalFrom, takeOver, worldBankNeed } from "./refresh-world-bank";

const imports: OwnTable<ComtradeImport> = {
  file: "imports.csv",
  columns: ["market", "product", "year", "supplier", "valueUsd"],
  figure: "valueUsd",
};
const tariffs: OwnTable<WitsTariff> = { file: "tariffs.csv", columns: ["market", "year", "percent"], figure: "percent" };
/** Customs averages are printed with a lag of years. */
const TARIFF_YEARS = 8;

/**
 * Does what was typed.
 *
 * @returns what came of it, in lines
 * @throws Stop where something did not come, or cannot be trusted
 */
export function refreshed(command: Typed, telling: Telling): Promise<string[]> {
  if (command.act === "again") heldIn(join(command.own, command.publisher)).forget();
  return { "world-bank": fromWorldBank, comtrade: fromComtrade, wits: fromWits }[command.publisher](command, telling);
}

async function fromWorldBank(command: Typed, telling: Telling): Promise<string[]> {
  const text = telling.words.refresh;
  const need = worldBankNeed(loadDataset(command.data), yearOf(telling));
  const found = await comeIn(worldBank, need, command, telling);
  const held = heldIn(join(command.own, worldBank.id));
  const vintageOf = (base: number) => {
    const own = { ...need, series: need.series.filter((series) => series.base === base) };
    return worldBank.read(
      own,
      worldBank.requests(own).flatMap((ask) => held.replyTo(ask) ?? []),
    ).vintage;
  };
  const proposal = passing(() => proposalFrom(command.data, found, vintageOf));
  if (proposal.files.size === 0) return [text.same];
  const { older, newer, findings } = proposal;
  const name = text.vintage("World Bank", proposal.vintage);
  if (command.act === "take" && (findings.length === 0 || command.reviewed !== "")) {
    takeOver(
      command.data,
      proposal,
      telling.now.toISOString().slice(0, 10),
      { before: text.beforeNote(name), after: name },
      command.reviewed,
    );
    return [text.taken(newer.version, older.version)];
  }
  const take = `npm run refresh -- take world-bank${findings.length > 0 ? ' --reviewed "…"' : ""}`;
  const told = [name, ...shown(proposal, command.decision, telling.words)];
  if (findings.length === 0) return [...told, text.toTake(take)];
  const named = findings.map(({ rule, subject, year }) => `  ${rule}: ${subject}, ${year}`);
  const lines = [...told, text.findings(findings.length), ...named, text.toReview(take)];
  if (command.act === "take") throw new Stop(1, lines.join("\n"));
  return lines;
}

function passing(make: () => Proposal): Proposal {
  try {
    return make();
  } catch (error) {
    if (error instanceof BadData) throw new Stop(1, error.message);
    throw error;
  }
}

function shown({ older, newer, changes, doubts }: Proposal, file: string | undefined, words: AllWords): string[] {
  const text = words.refresh;
  const figures = changesText(changes, newer, words);
  const lines = [...(figures.length > 0 ? figures : [text.same]), ...(doubts > 0 ? [text.doubts(doubts)] : [])];
  if (file === undefined) return lines;
  const decision = decisionIn(file, new TextDecoder().decode(readBytes(file, words)), words);
  return [
    ...lines,
    text.decision(decision.title.trim() || file),
    ...movedText(movedSince(decision, older, newer), newer, words).map((line) => `  ${line}`),
  ];
}

async function fromComtrade(command: Typed, telling: Telling): Promise<string[]> {
  const text = telling.words.refresh;
  const { markets, countries } = loadDataset(command.data);
  const keyed = (process.env.CARAVAN_COMTRADE_KEY ?? "") !== "";
  const years = command.years.length > 0 ? command.years : [yearOf(telling) - 2];
  const { products } = command;
  const need = { markets: markets.map(({ iso3 }) => iso3), products, years, keyed };
  const { rows } = await comeIn(comtrade, need, command, telling);
  const asked = (row: ComtradeImport) => products.includes(String(row.product)) && years.includes(row.year);
  const silent = need.markets.filter((market) => !rows.some((row) => row.market === market));
  const taking = command.act === "take";
  const faults = marketFiles(command.own, comtrade, need, countries, taking, telling.words);
  const lines = ownDifference(command.own, comtrade, imports, rows, asked, telling.words);
  const nothing = silent.length > 0 ? [text.none(silent.join(", "))] : [];
  if (taking) return [text.takenOwn(takeOwn(command.own, comtrade, imports, rows, asked)), ...faults];
  const take = `npm run refresh -- take comtrade --product ${products.join(",")} --year ${years.join(",")}`;
  return lines.length === 0 ? [text.same, ...nothing] : [...lines, ...nothing, ...faults, text.terms, text.toTake(take)];
}

async function fromWits(command: Typed, telling: Telling): Promise<string[]> {
  const { refresh: text, format } = telling.words;
  const { markets, landed } = loadDataset(command.data);
  const need = { markets: markets.map(({ iso3 }) => iso3), years: [yearOf(telling) - TARIFF_YEARS, yearOf(telling)] as const };
  const { rows } = await comeIn(wits, need, command, telling);
  const asked = (row: WitsTariff) => row.year >= need.years[0];
  if (command.act === "take") return [text.takenOwn(takeOwn(command.own, wits, tariffs, rows, asked))];
  const lines = ownDifference(command.own, wits, tariffs, rows, asked, telling.words);
  const silent = need.markets.filter((market) => !rows.some((row) => row.market === market));
  const nothing = silent.length > 0 ? [text.none(silent.join(", "))] : [];
  if (lines.length === 0) return [text.same, ...nothing];
  const beside = need.markets.flatMap((market) => {
    const latest = rows
      .filter((row) => row.market === market)
      .reduce<WitsTariff | null>((best, row) => (best && best.year > row.year ? best : row), null);
    const fact = landed.facts.find((each) => each.market === market && each.topic === "average-tariff");
    return latest && fact
      ? [text.beside(market, `${format.number(latest.percent, 2)} %`, latest.year, `${fact.value} %`, fact.validFrom ?? "")]
      : [];
  });
  return [...lines, ...beside, ...nothing, text.terms, text.toTake("npm run refresh -- take wits")];
}

function yearOf({ now }: Telling): number {
  return now.getUTCFullYear();
}
