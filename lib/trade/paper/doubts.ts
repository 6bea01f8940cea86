import type { OwnText } from "@/lib/i18n/text";
import type { DoubtCode } from "./figures";

/** What the paper's words or figures contradict, in one or two sentences each; every number follows from the paper's own. */
export const doubtTexts: Readonly<Record<DoubtCode, OwnText>> = {
  "share-slip": {
    key: "doubts.share-slip",
  },
  "imports-slip": {
    key: "doubts.imports-slip",
  },
  hole: {
    key: "doubts.hole",
  },
  "steady-increase": {
    key: "doubts.steady-increase",
  },
  smallest: {
    key: "doubts.smallest",
  },
  "buyers-and-sellers": {
    key: "doubts.buyers-and-sellers",
  },
  "caption-direction": {
    key: "doubts.caption-direction",
  },
  "nearly-doubling": { key: "doubts.nearly-doubling" },
  "share-base": {
    key: "doubts.share-base",
  },
  "balance-as-trade": {
    key: "doubts.balance-as-trade",
  },
  "region-as-kyrgyzstan": {
    key: "doubts.region-as-kyrgyzstan",
  },
  "share-of-net": {
    key: "doubts.share-of-net",
  },
  lumpy: {
    key: "doubts.lumpy",
  },
  transit: {
    key: "doubts.transit",
  },
};
