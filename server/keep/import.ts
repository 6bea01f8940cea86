import { eq } from "drizzle-orm";
import { readDecision } from "@/lib/decision/migrate";
import { type Line, line as shape } from "@/lib/keep/shapes/lines";
import { Refusal } from "@/lib/math/refusal";
import type { Database, Store } from "./database";
import * as tables from "./tables";

/** Why a line cannot be taken. `value`: what is wrong with it, or the workspace that is there already. */
export type BadLine = "head" | "order" | "there" | "shape";

/** Thrown for the first line that cannot be taken; then nothing is imported. */
export class NotImported extends Error {
  constructor(
    readonly line: number,
    readonly why: BadLine,
    readonly value = "",
  ) {
    super(`${why} at line ${line}: ${value}`);
    this.name = "NotImported";
  }
}

/**
 * Takes in what `linesOf` wrote, whole or not at all.
 *
 * @returns how many workspaces and lines
 * @throws NotImported
 */
export async function importLines(store: Store, lines: AsyncIterable<string>): Promise<{ workspaces: number; lines: number }> {
  return store.db.transaction(async (tx) => {
    let [at, workspaces] = [0, 0];
    let begun = false;
    for await (const text of lines) {
      at++;
      if (text.trim() === "") continue;
      const line = lineIn(text, at);
      if (begun === (line.kind === "caravan-kept")) throw new NotImported(at, "head");
      begun = true;
      if (line.kind === "workspace") workspaces++;
      try {
        await put(tx as unknown as Database, line, at);
      } catch (error) {
        // A foreign key leads nowhere, or a name is taken by something else.
        if (/^23/.test(codeOf(error))) throw new NotImported(at, "order");
        throw error;
      }
    }
    if (!begun) throw new NotImported(1, "head");
    return { workspaces, lines: at };
  });
}

function lineIn(text: string, at: number): Line {
  try {
    const read = shape.safeParse(JSON.parse(text));
    if (!read.success) throw new NotImported(at, at === 1 ? "head" : "shape", String(read.error.issues[0]?.path.join(".")));
    if (read.data.kind === "revision") readDecision(read.data.document);
    return read.data;
  } catch (error) {
    if (error instanceof NotImported) throw error;
    if (error instanceof Refusal || error instanceof SyntaxError) throw new NotImported(at, at === 1 ? "head" : "shape", error.message);
    throw error;
  }
}

const bytes = (text: string) => Buffer.from(text, "base64url");
const momentOf = (text: string) => new Date(text);
const momentOrNull = (text: string | null) => (text === null ? null : new Date(text));

async function put(tx: Database, line: Line, at: number): Promise<void> {
  switch (line.kind) {
    case "caravan-kept":
      return;
    case "workspace": {
      const there = await tx.$count(tables.workspace, eq(tables.workspace.id, line.id));
      if (there > 0) throw new NotImported(at, "there", line.id);
      await tx.insert(tables.workspace).values({ ...line, made: momentOf(line.made) });
      return;
    }
    case "door":
      await tx
        .insert(tables.door)
        .values({ ...line, hash: bytes(line.hash), made: momentOf(line.made), revoked: momentOrNull(line.revoked) });
      return;
    case "seat":
      await tx.insert(tables.seat).values({ ...line, device: line.device === null ? null : bytes(line.device), made: momentOf(line.made) });
      return;
    case "entry":
      await tx.insert(tables.entry).values({ ...line, made: momentOf(line.made) });
      return;
    case "decision":
      await tx.insert(tables.decision).values({ ...line, made: momentOf(line.made) });
      return;
    case "revision":
      await tx.insert(tables.revision).values({ ...line, document: JSON.stringify(line.document), made: momentOf(line.made) });
      return;
    case "comment":
      await tx.insert(tables.comment).values({ ...line, anchor: JSON.stringify(line.anchor), made: momentOf(line.made) });
      return;
    case "weighting":
      await tx.insert(tables.weighting).values({
        ...line,
        ids: JSON.stringify(line.ids),
        voices: line.voices === null ? null : JSON.stringify(line.voices),
        opened: momentOf(line.opened),
        unveiled: momentOrNull(line.unveiled),
        closed: momentOrNull(line.closed),
      });
      return;
    case "ballot":
      await tx
        .insert(tables.ballot)
        .values({ ...line, answers: JSON.stringify(line.answers), first: momentOf(line.first), made: momentOf(line.made) });
  }
}

function codeOf(error: unknown): string {
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  return String(code ?? cause?.code ?? "");
}
