import type { LocalText } from "@/lib/i18n/text";
import type { AdviceKey } from "./reach";

/** One piece of advice: what to do and why. */
export type Advice = { readonly title: LocalText; readonly text: LocalText };

/** Advice by situation, Taoka–Onoda practice values. Situations: senryaku-kigyou.net/rantyesuta_10.html; sakaue3.com/archives/267. */
export const advice: Record<AdviceKey, Advice> = {
  hold: {
    title: { en: "Hold the lead" },
    text: {
      en: "You are first and nobody is within range. Match what rivals bring, at once, and fight across the whole market. A share above 73.9 % is not worth buying: look for the next market instead.",
    },
  },
  "widen-gap": {
    title: { en: "Widen the gap" },
    text: {
      en: "You are first, but a rival is within range or could be. Attack the rival just below you: every customer won there counts twice, once for you and once against them, until they are out of range.",
    },
  },
  differentiate: {
    title: { en: "Differentiate, one rival at a time" },
    text: {
      en: "The supplier above is within range. Do what it does not do, choose one segment and one rival, and take share from the supplier just below you rather than from everyone.",
    },
  },
  "cut-finer": {
    title: { en: "Do not chase the leader: cut the market finer" },
    text: {
      en: "The leader is out of range in this market as a whole. Split it by product, city, channel or price until you find a segment where the largest supplier is within range, and fight there.",
    },
  },
  foothold: {
    title: { en: "Win a foothold first" },
    text: {
      en: "You have no share yet. Choose a segment or market that is dispersed or in transition, aim at 2.8 % first and at 6.8 % next, before anyone takes notice.",
    },
  },
};
