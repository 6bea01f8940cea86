import { readFileSync } from "node:fs";
import { loadDataset, loadPublished } from "@/lib/dataset/load";
import type { Dataset } from "@/lib/dataset/schema";
import type { ownParts, TextPart } from "@/lib/i18n/content";
import { patternsOf } from "@/lib/i18n/written";
import { aggregates } from "@/lib/keep/group/aggregates/registry";
import { advice } from "@/lib/lanchester/advice";
import { publishedCase } from "@/lib/lanchester/published-case";
import { conclusions, limits, playbooks } from "@/lib/lanchester/strategy";
import { structureVariants } from "@/lib/lanchester/structure";
import { targets } from "@/lib/lanchester/targets";
import { aboutMethod } from "@/lib/madm/about";
import { consensusMethods } from "@/lib/madm/agreement/consensus";
import { measures } from "@/lib/madm/agreement/registry";
import { methods } from "@/lib/madm/registry";
import { consistencyNotes } from "@/lib/madm/weighting/consistency";
import { weightings } from "@/lib/madm/weighting/registry";
import { IN_FORCE_FILE, parseReleases, RELEASES_FILE } from "@/lib/track/releases";
import { panelColumns } from "@/lib/trade/gravity-panel";
import { doubtTexts } from "@/lib/trade/paper/doubts";

/** The texts that come with the data, and names of methods, by the part that holds their translations. */
export function shippedTexts(): Readonly<Record<TextPart, readonly string[]>> {
  const data = loadDataset("data");
  return {
    names: textsIn([...methods, ...weightings].map(({ name }) => name)),
    countries: textsIn([data.markets, data.countries]),
    indicators: textsIn(data.indicators),
    playbook: textsIn(data.playbook),
    parcels: textsIn(data.landed),
    facts: wordsIn(data.landed.facts.flatMap(({ about, value, unit, validFrom }) => [about, value, unit, validFrom])),
    treaties: [
      ...textsIn([data.ties.agreements, loadPublished("data", data).groups]),
      ...wordsIn(data.ties.agreements.flatMap(({ confidence, note }) => [confidence, note])),
    ],
    remarks: wordsIn(data.landed.facts.map(({ doubt }) => doubt)),
    written: wordsIn(notesOf(data).flatMap((note) => (note === null ? [] : patternsOf(note)))),
  };
}

/** Every note that the keepers of the data wrote beside a figure. */
function notesOf(data: Dataset): readonly (string | null)[] {
  const { observations, standIns, ties, landed, products } = data;
  const noted = [observations, standIns, ties.borders, landed.taxes, products.suppliers].flatMap((rows) =>
    rows.map(({ note }: { readonly note: string | null }) => note),
  );
  const reasons = [
    loadPublished("data", data).reviewed,
    [...parseReleases(readFileSync(`data/${RELEASES_FILE}`, "utf8"), readFileSync(`data/${IN_FORCE_FILE}`, "utf8")).lags.values()],
  ].flatMap((rows) => rows.map(({ reason }: { readonly reason: string }) => reason));
  return [...new Set([...noted, ...reasons])];
}

/** The keys that the program's own content names, by the part that holds their texts. */
export function ownKeys(): Readonly<Record<(typeof ownParts)[number], readonly string[]>> {
  return {
    ladder: keysIn(targets.map(({ name }) => name)),
    lanchester: keysIn([
      advice,
      playbooks,
      conclusions,
      limits,
      structureVariants,
      targets.map(({ name: _, ...rest }) => rest),
      publishedCase,
    ]),
    ranking: keysIn(methods.map(({ id }) => aboutMethod(id))),
    weighting: keysIn([weightings, consistencyNotes]),
    agreement: keysIn([measures, consensusMethods, aggregates]),
    paper: keysIn([doubtTexts, panelColumns]),
  };
}

/** Every key of a text below a value, each once. */
function keysIn(value: unknown, found = new Set<string>()): readonly string[] {
  if (typeof value === "object" && value !== null) {
    const { key, ...others } = value as { readonly key?: unknown };
    if (typeof key === "string" && Object.keys(others).length === 0) found.add(key);
    else for (const each of Object.values(value)) keysIn(each, found);
  }
  return [...found];
}

/** Each text once that is more than figures and signs. */
function wordsIn(texts: readonly (string | null)[]): readonly string[] {
  return [...new Set(texts)].flatMap((text) => (text !== null && /[A-Za-z]/.test(text) ? [text] : []));
}

/** Every English text below a value, each once. */
function textsIn(value: unknown, found = new Set<string>()): readonly string[] {
  if (typeof value === "object" && value !== null) {
    const { en, ...others } = value as { readonly en?: unknown };
    const isText = typeof en === "string" && Object.keys(others).every((key) => key === "zh" || key === "ru");
    if (isText) found.add(en);
    else for (const each of Object.values(value)) textsIn(each, found);
  }
  return [...found];
}
