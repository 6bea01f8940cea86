import { type OwnInput, ownInputs } from "@/lib/comparison/given";
import type { WhoseAnswer } from "@/lib/comparison/whose";
import type { Dataset } from "@/lib/dataset/schema";
import type { Words } from "@/lib/i18n/speech";
import { countryName } from "../names";

/** How much of an answer is the asker's own, in words. */
export type WhoseText = {
  /** What any seller would hear; where that is all, it says so. */
  readonly order: string;
  /** Set where all that was given leaves the order as any seller's. */
  readonly same: string | null;
  /** The place of the first market as each input is added; `null` where none was. */
  readonly climb: string | null;
  readonly inputs: readonly {
    readonly input: OwnInput;
    readonly name: string;
    readonly given: boolean;
    /** What the input moved, or how to give it. */
    readonly text: string;
  }[];
};

/** Names that a sentence holds; the rest is counted. */
const NAMED = 3;

/** @param first the market that is first, by code */
export function whoseText(found: WhoseAnswer, first: string, dataset: Dataset, { whose: text, format, say }: Words<"whose">): WhoseText {
  const nameOf = (iso3: string) => say(countryName(dataset, iso3));
  const anybody = format.list(found.together.order.slice(0, NAMED).map(nameOf));
  const nothing = ownInputs.every((input) => !found.given[input]);
  const steps = found.climb.map(({ input, rank }) => `${input === null ? text.without : text.inputs[input]} ${text.place(rank)}`);
  return {
    order: nothing ? text.example(anybody) : text.order(anybody),
    same: !nothing && found.together.moved.every(({ from, to }) => from === to) ? text.same : null,
    climb: found.climb.length > 1 ? format.labelled(text.climb(nameOf(first)), steps.join(" → ")) : null,
    inputs: ownInputs.map((input) => ({
      input,
      name: text.inputs[input],
      given: found.given[input],
      text: found.given[input] ? aloneText(input) : text.next[input],
    })),
  };

  function aloneText(input: OwnInput): string {
    const moved = found.alone.find((entry) => entry.input === input)?.moved ?? [];
    const places = moved.filter(({ from, to }) => from !== to);
    if (places.length === 0) return moved.length > 0 ? text.tierOnly(moved.length) : text.aloneNone;
    const named = places.slice(0, NAMED).map(({ market, from, to }) => text.moved(nameOf(market), from, to));
    return text.alone(format.list(places.length > NAMED ? [...named, text.more(places.length - NAMED)] : named));
  }
}
