import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Connector } from "@/lib/refresh/connector";
import { difference, type OwnTable, ownRows, ownText, renewed } from "@/lib/refresh/own-table";
import { tradeReader, UnreadableFile } from "@/lib/trade/read-file";
import { heldIn, writeWhole } from "@/server/ask/held";
import type { AllWords } from "./decision-command";

/** Where what was taken over stands, in the user's own folder. */
export function takenPath(own: string, { id }: { readonly id: string }, file: string): string {
  return join(own, "taken", id, file);
}

/** The rows taken over before. */
export function takenRows<Row extends object>(own: string, connector: { readonly id: string }, table: OwnTable<Row>): Row[] {
  const path = takenPath(own, connector, table.file);
  return existsSync(path) ? ownRows(table, readFileSync(path, "utf8")) : [];
}

/** What came against what was taken over before, in lines; none where nothing is otherwise. */
export function ownDifference<Row extends object>(
  own: string,
  connector: { readonly id: string },
  table: OwnTable<Row>,
  rows: readonly Row[],
  asked: (row: Row) => boolean,
  { refresh: text }: AllWords,
): string[] {
  const { added, revised, withdrawn } = difference(table, takenRows(own, connector, table), rows, asked);
  if (added.length + revised.length + withdrawn.length === 0) return [];
  const about = (row: Row) =>
    table.columns
      .filter((column) => column !== table.figure)
      .map((column) => String(row[column]))
      .join(" ");
  const lines = [
    ...revised.map(({ before, after }) => `${about(after)}: ${before[table.figure]} → ${after[table.figure]}`),
    ...withdrawn.map((row) => `${about(row)}: ${row[table.figure]} → ${text.withdrawn}`),
  ];
  const more = lines.length > 20 ? [text.andMore(lines.length - 20)] : [];
  return [text.own(added.length, revised.length, withdrawn.length), ...[...lines.slice(0, 20), ...more].map((line) => `  ${line}`)];
}

/** Writes the table with what came. @returns where it stands */
export function takeOwn<Row extends object>(
  own: string,
  connector: { readonly id: string },
  table: OwnTable<Row>,
  rows: readonly Row[],
  asked: (row: Row) => boolean,
): string {
  const path = takenPath(own, connector, table.file);
  writeWhole(path, ownText(table, renewed(takenRows(own, connector, table), rows, asked)));
  return path;
}

/**
 * Answers of UN Comtrade as the files that the market page takes, read by its own door first.
 *
 * @param write whether they are written, each beside the table
 * @returns what that door finds fault with
 */
export function marketFiles<Need, Row>(
  own: string,
  connector: Connector<Need, Row>,
  need: Need & { readonly markets: readonly string[] },
  countries: Parameters<typeof tradeReader>[0]["countries"],
  write: boolean,
  { refresh: text }: AllWords,
): string[] {
  const held = heldIn(join(own, connector.id));
  return connector.requests(need).flatMap((ask) => {
    const reply = held.replyTo(ask);
    if (!reply) return [];
    if (write) writeWhole(takenPath(own, connector, `${ask.id}.json`), reply.text);
    const reader = tradeReader({ fileName: `${ask.id}.json`, here: ask.id.slice(-3), countries });
    try {
      reader.push(reply.text);
      const { skipped } = reader.end();
      return skipped.bad > 0 ? [text.unused(ask.id, skipped.bad)] : [];
    } catch (error) {
      // A market that has reported nothing of the product: told with all the others.
      if (error instanceof UnreadableFile) return error.failure === "empty" ? [] : [`${ask.id}: ${error.failure}`];
      throw error;
    }
  });
}
