import { join } from "node:path";
import type { Issue } from "@/lib/math/refusal";
import type { Connector, Found } from "@/lib/refresh/connector";
import { NoAnswer } from "@/server/ask/ask";
import { fetched, heldIn, OverQuota, type Progress } from "@/server/ask/held";
import { FIRST_YEAR } from "@/server/ask/imports";
import { ownFolder, publisherOf, STAND_IN } from "@/server/ask/publisher";
import { type AllWords, fromHere, Stop, understood } from "./decision-command";
import { optionsIn } from "./options";

export const publishers = ["world-bank", "comtrade", "wits"] as const;
export type Publisher = (typeof publishers)[number];

/** What was typed. */
export type Typed = {
  readonly act: "fetch" | "take" | "again";
  readonly publisher: Publisher;
  readonly products: readonly string[];
  readonly years: readonly number[];
  readonly decision: string | undefined;
  readonly reviewed: string;
  /** The user's own folder, and that of the data. */
  readonly own: string;
  readonly data: string;
  /** Where all is asked instead, on this machine. */
  readonly at: string | undefined;
};

const OPTIONS = ["product", "year", "decision", "reviewed", "folder", "data", "at"] as const;

/** Reads the command line. @throws Stop with the usage where it is not understood */
export function typed(args: readonly string[], thisYear: number, words: AllWords): Typed {
  const { refresh: text } = words;
  return understood(text.usage.line, () => {
    const { values: given, positionals } = optionsIn(OPTIONS, words, { args });
    const [first = "", second] = positionals;
    const act = first === "take" || first === "again" ? first : "fetch";
    const publisher = (act === "fetch" ? first : second) || "world-bank";
    if (!isPublisher(publisher)) throw new Error(text.usage.source(publisher));
    const products = list(given.product);
    if (products.some((product) => !/^(\d\d){1,3}$/.test(product))) throw new Error(text.usage.product);
    const years = list(given.year).map(Number);
    if (years.some((year) => !Number.isInteger(year) || year < FIRST_YEAR || year > thisYear))
      throw new Error(text.usage.year(FIRST_YEAR, thisYear));
    if (publisher === "comtrade" && products.length === 0) throw new Error(text.usage.product);
    if (given.at !== undefined && !STAND_IN.test(given.at)) throw new Error(text.usage.at);
    const folder = given.folder ?? process.env.CARAVAN_REFRESH;
    const own = folder === undefined ? ownFolder() : fromHere(folder);
    const data = given.data === undefined ? "data" : fromHere(given.data);
    return { act, publisher, products, years, decision: given.decision, reviewed: given.reviewed ?? "", own, data, at: given.at };
  });
}

function isPublisher(name: string): name is Publisher {
  return (publishers as readonly string[]).includes(name);
}

function list(given = ""): string[] {
  return given
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean);
}

/** The day it is done on, who hears how far it has come, and in which words. */
export type Telling = { readonly now: Date; readonly say: (progress: Progress) => void; readonly words: AllWords };

/**
 * Asks a publisher what is not held yet.
 *
 * @throws Stop where an answer does not come, or cannot be trusted
 */
export async function comeIn<Need, Row>(
  connector: Connector<Need, Row>,
  need: Need,
  { own, at, publisher }: Typed,
  { say, words }: Telling,
): Promise<Found<Row>> {
  const text = words.refresh;
  const folder = join(own, connector.id);
  const key = connector.keyHeader === null ? undefined : process.env.CARAVAN_COMTRADE_KEY;
  const ask = publisherOf(connector, { key, at });
  const found = await fetched(connector, need, heldIn(folder), ask, { say, now: Date.now }).catch((error) => {
    if (!(error instanceof NoAnswer || error instanceof OverQuota)) throw error;
    const host = error instanceof NoAnswer ? error.unreached : null;
    const why = text.stopped(host === null ? error.message : text.noConnection(host));
    throw new Stop(1, words.format.sentences([why, !heldIn(folder).isEmpty() && text.soFar(folder)]));
  });
  if (found.problems.length === 0) return found;
  const again = text.askAgain(`npm run refresh -- again ${publisher}`);
  throw new Stop(
    1,
    [text.problems(found.problems.length), ...found.problems.slice(0, 20).map((issue) => sentence(issue, words)), again].join("\n"),
  );
}

function sentence({ code, path, values }: Issue, { refresh: text, issues }: AllWords): string {
  return `  ${text.problem(path.join(", "), issues[code](values), values.found ?? "")}`;
}
