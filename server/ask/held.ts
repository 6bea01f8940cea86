import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Ask, Connector, Found, Reply } from "@/lib/refresh/connector";

/** How far a fetch has come. */
export type Progress = { readonly done: number; readonly of: number; readonly ask: string };

type Kept = { readonly address: string; readonly at: string; readonly sha256: string; readonly text: string };

const DAY = 86_400_000;

/** Writes a file so that it is there whole or not at all, however the program ends. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, content);
  renameSync(`${path}.part`, path);
}

/** Answers kept in a folder of the user's, each with its address, time and SHA-256. One that is torn or of another question counts as none. */
export function heldIn(folder: string) {
  const path = (ask: Ask) => join(folder, `${ask.id}.json`);
  const read = (file: string): Kept | null => {
    try {
      const kept = JSON.parse(readFileSync(file, "utf8")) as Kept;
      return kept.sha256 === sha256(kept.text) ? kept : null;
    } catch {
      return null;
    }
  };
  return {
    replyTo(ask: Ask): Reply | null {
      const kept = read(path(ask));
      return kept?.address === ask.address ? { ask: ask.id, text: kept.text } : null;
    },
    keep(ask: Ask, text: string, at: Date): void {
      const kept: Kept = { address: ask.address, at: at.toISOString(), sha256: sha256(text), text };
      writeWhole(path(ask), JSON.stringify(kept));
    },
    /** Answers that came within a day, by the clock given. */
    withinADay(now: number): number {
      if (!existsSync(folder)) return 0;
      const times = readdirSync(folder).map((name) => Date.parse(read(join(folder, name))?.at ?? ""));
      return times.filter((time) => now - time < DAY).length;
    },
    /** Whether nothing whole has come in. */
    isEmpty(): boolean {
      return !existsSync(folder) || !readdirSync(folder).some((name) => read(join(folder, name)) !== null);
    },
    forget(): void {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Asks what is not held yet, and what its answers make necessary besides, until nothing more is to be asked.
 *
 * @param ask gives the text of an answer; what it throws ends the fetch, and what has come in stays
 * @throws OverQuota where the publisher's day is full
 */
export async function fetched<Need, Row>(
  connector: Connector<Need, Row>,
  need: Need,
  held: ReturnType<typeof heldIn>,
  ask: (address: string) => Promise<string>,
  { say, now }: { readonly say: (progress: Progress) => void; readonly now: () => number },
): Promise<Found<Row>> {
  const asks = new Map(connector.requests(need).map((each) => [each.id, each]));
  const replies = new Map<string, Reply>();
  let today: number | undefined;
  for (;;) {
    for (const each of asks.values()) {
      if (replies.has(each.id)) continue;
      replies.set(each.id, held.replyTo(each) ?? (await askAndKeep(each)));
      say({ done: replies.size, of: asks.size, ask: each.id });
    }
    const found = connector.read(need, [...replies.values()]);
    const more = found.more.filter(({ id }) => !asks.has(id));
    if (more.length === 0) return found;
    for (const each of more) asks.set(each.id, each);
  }

  async function askAndKeep(each: Ask): Promise<Reply> {
    const { perDay } = connector.pace;
    today ??= held.withinADay(now());
    if (today >= perDay) throw new OverQuota(perDay);
    const text = await ask(each.address);
    today++;
    held.keep(each, text, new Date(now()));
    return { ask: each.id, text };
  }
}

/** As much was asked within a day as the publisher allows. */
export class OverQuota extends Error {
  constructor(readonly perDay: number) {
    super(`${perDay} answers have come within a day, as many as the publisher allows`);
    this.name = "OverQuota";
  }
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
