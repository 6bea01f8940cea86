import { loadDataset, loadPublished } from "@/lib/dataset/load";
import type { TextPart } from "@/lib/i18n/content";
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
import { panelColumns } from "@/lib/trade/gravity-panel";
import { doubtTexts } from "@/lib/trade/paper/doubts";

/** The texts that come with the content of the program, by the part that holds their translations. */
export function shippedTexts(): Readonly<Record<TextPart, readonly string[]>> {
  const data = loadDataset("data");
  const names = [...methods, ...weightings].map(({ name }) => name);
  const without = (texts: readonly string[]) => {
    const named = new Set(textsIn(names));
    return texts.filter((text) => !named.has(text));
  };
  return {
    names: textsIn(names),
    countries: textsIn([data.markets, data.countries]),
    indicators: textsIn(data.indicators),
    playbook: textsIn(data.playbook),
    parcels: textsIn(data.landed),
    treaties: textsIn([data.ties.agreements, loadPublished("data", data).groups]),
    lanchester: textsIn([advice, playbooks, conclusions, limits, structureVariants, targets, publishedCase]),
    ranking: textsIn(methods.map(({ id }) => aboutMethod(id))),
    weighting: without(textsIn([weightings, consistencyNotes])),
    agreement: textsIn([measures, consensusMethods, aggregates]),
    paper: textsIn([doubtTexts, panelColumns]),
  };
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
