import type { OwnText } from "@/lib/i18n/text";
import type { Advice } from "./advice";

/** A rule of conduct for one side. */
export type Tactic = {
  readonly id: string;
  readonly name: OwnText;
  readonly text: OwnText;
  /** False where the list is taught but no page stating this item was found. */
  readonly sourceFound: boolean;
};

const tactic = (side: "weak" | "strong", id: string, sourceFound = true): Tactic => ({
  id,
  name: { key: `${side}.${id}.name` },
  text: { key: `${side}.${id}.text` },
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
      title: { key: "weak.base.title" },
      text: { key: "weak.base.text" },
    },
    tactics: [
      tactic("weak", "local"),
      tactic("weak", "one-to-one"),
      tactic("weak", "close"),
      tactic("weak", "concentrate"),
      tactic("weak", "divert", false),
    ],
  },
  strong: {
    base: {
      title: { key: "strong.base.title" },
      text: { key: "strong.base.text" },
    },
    tactics: [
      tactic("strong", "wide"),
      tactic("strong", "many-to-many"),
      tactic("strong", "remote"),
      tactic("strong", "combine", false),
      tactic("strong", "induce", false),
    ],
  },
};

/** The three conclusions of the practice. Source: sakaue3.com/archives/276 and /323. */
export const conclusions: readonly Advice[] = [
  {
    title: { key: "conclusions.1.title" },
    text: { key: "conclusions.1.text" },
  },
  {
    title: { key: "conclusions.2.title" },
    text: { key: "conclusions.2.text" },
  },
  {
    title: { key: "conclusions.3.title" },
    text: { key: "conclusions.3.text" },
  },
];

/** What the theory cannot tell. To be printed, in small, wherever its advice is. */
export const limits: readonly OwnText[] = [
  { key: "limits.1" },
  { key: "limits.2" },
  { key: "limits.3" },
  { key: "limits.4" },
  { key: "limits.5" },
  { key: "limits.6" },
];
