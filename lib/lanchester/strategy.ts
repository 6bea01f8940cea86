import type { LocalText } from "@/lib/i18n/text";
import type { Advice } from "./advice";

/** A rule of conduct for one side. */
export type Tactic = {
  readonly id: string;
  readonly name: LocalText;
  readonly text: LocalText;
  /** False where the list is taught but no page stating this item was found. */
  readonly sourceFound: boolean;
};

const tactic = (id: string, name: string, text: string, sourceFound = true): Tactic => ({
  id,
  name: { en: name },
  text: { en: text },
  sourceFound,
});

/**
 * The base strategy of either side and its five tactics, each the mirror of the other's. The strong is whoever is alone in
 * first place in the market as defined, whatever the size of the company. Sources: business.masahiro3.com/?p=156;
 * foster1.com/article/13518358.html; lanchester.com (Yano).
 */
export const playbooks: Record<"weak" | "strong", { readonly base: Advice; readonly tactics: readonly Tactic[] }> = {
  weak: {
    base: {
      title: { en: "Differentiation" },
      text: { en: "Where you are the weaker side, do not copy: be different in what counts for the customer." },
    },
    tactics: [
      tactic("local", "Local battle", "Fight in a small, bounded part of the market that you can cover fully."),
      tactic("one-to-one", "One against one", "Prefer customers and segments with a single rival."),
      tactic("close", "Close combat", "Work near the customer: direct contact, direct sales, quick service."),
      tactic("concentrate", "Concentration on one point", "Put your means into one segment until it is won."),
      tactic("divert", "Diversion", "Draw the rival's attention away from where you attack.", false),
    ],
  },
  strong: {
    base: {
      title: { en: "Matching" },
      text: { en: "Where you are the stronger side, meet every new move at once, so that it sets nobody apart." },
    },
    tactics: [
      tactic("wide", "Wide-area battle", "Fight across the whole market, where size counts most."),
      tactic("many-to-many", "Stochastic battle", "Be present with a full range wherever rivals meet, so that each meets you."),
      tactic("remote", "Remote combat", "Win customers before they meet the rival: brand, advertising, distribution."),
      tactic("combine", "Combined operation", "Use all your means together.", false),
      tactic("induce", "Inducement", "Lead rivals to fight where you are strong.", false),
    ],
  },
};

/** The three conclusions of the practice. Source: sakaue3.com/archives/276 and /323. */
export const conclusions: readonly Advice[] = [
  {
    title: { en: "Be number one somewhere" },
    text: { en: "First and out of range in a small market is worth more than second in a large one." },
  },
  {
    title: { en: "Attack the rival just below" },
    text: { en: "Share taken there widens the gap twice, and you are the stronger side in that fight." },
  },
  {
    title: { en: "Concentrate on one point" },
    text: { en: "Do not spread. Keep to your strengths, with three times the rival's effort at the point chosen." },
  },
];

/** What the theory cannot tell. To be printed, in small, wherever its advice is. */
export const limits: readonly LocalText[] = [
  { en: "Thresholds, ranges and types are Taoka–Onoda practice values from management teaching, not results of science." },
  { en: "No empirical test of the shares 73.9, 41.7 and 26.1 was found, and the origin of 41.7 is not verified." },
  { en: "The share thresholds assume that both sides use their means equally well." },
  { en: "The rules were developed for consumer goods; other markets may follow other rules." },
  { en: "A share is only as good as its market definition: by another one, another firm is first." },
  { en: "The constants 3 and √3 are conventions: the derivation given for them yields 2.83 and 1.68." },
];
