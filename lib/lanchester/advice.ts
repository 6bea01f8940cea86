import type { OwnText } from "@/lib/i18n/text";
import type { AdviceKey } from "./reach";

/** One piece of advice: what to do and why. */
export type Advice = { readonly title: OwnText; readonly text: OwnText };

/** Advice by situation, Taoka–Onoda practice values. Situations: senryaku-kigyou.net/rantyesuta_10.html; sakaue3.com/archives/267. */
export const advice: Record<AdviceKey, Advice> = {
  hold: {
    title: { key: "advice.hold.title" },
    text: {
      key: "advice.hold.text",
    },
  },
  "widen-gap": {
    title: { key: "advice.widen-gap.title" },
    text: {
      key: "advice.widen-gap.text",
    },
  },
  differentiate: {
    title: { key: "advice.differentiate.title" },
    text: {
      key: "advice.differentiate.text",
    },
  },
  "cut-finer": {
    title: { key: "advice.cut-finer.title" },
    text: {
      key: "advice.cut-finer.text",
    },
  },
  foothold: {
    title: { key: "advice.foothold.title" },
    text: {
      key: "advice.foothold.text",
    },
  },
};
