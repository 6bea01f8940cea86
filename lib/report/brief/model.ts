import type { Priority } from "@/lib/recommendation/rules";

/** A field that stands in the head of the brief. `null`: nobody has filled it in, and it is shown as missing. */
export type BriefField = {
  readonly id: "client" | "preparedBy" | "product" | "date";
  readonly label: string;
  readonly value: string | null;
};

/** A point made in a few words and a sentence; `at`: the place of the criterion it speaks of among the table's, if it speaks of one. */
export type Point = { readonly head: string; readonly text: string; readonly at?: number };

/** The markets under one piece of advice, best first. `names` is as long as a page bears; what it leaves out is counted in it. */
export type Tier = {
  readonly priority: Priority;
  readonly label: string;
  readonly names: string;
  readonly markets: readonly { readonly iso3: string; readonly name: string; readonly rank: number }[];
};

/** A supplier's share of the first market, in percent. */
export type Bar = { readonly name: string; readonly sharePct: number; readonly own: boolean };

/** A step to take. Owner and day are `null` while nobody has named them; a suggested one comes from the program. */
export type Step = { readonly what: string; readonly owner: string | null; readonly by: string | null; readonly suggested: boolean };

/**
 * The page a client reads first, as words in their places: the same for screen, paper, Word, PowerPoint and Excel, none of
 * which adds a sentence of its own.
 */
export type Brief = {
  readonly kicker: string;
  readonly title: string;
  readonly fields: readonly BriefField[];
  readonly question: string;
  /** The answer in at most eight words. */
  readonly answer: string;
  /** The recommendation: two sentences. */
  readonly recommendation: readonly [what: string, howSure: string];
  readonly tiers: readonly Tier[];
  /** Markets that miss a threshold, in a sentence; `null` where there are none. */
  readonly out: string | null;
  readonly reasons: { readonly title: string; readonly points: readonly Point[]; readonly none: string };
  readonly risks: { readonly title: string; readonly points: readonly Point[]; readonly none: string };
  readonly change: { readonly title: string; readonly points: readonly Point[] };
  readonly law: { readonly name: string; readonly text: string; readonly bars: readonly Bar[] };
  readonly steps: { readonly title: string; readonly items: readonly Step[]; readonly note: string | null };
  readonly notes: readonly Point[];
  readonly sources: string;
  readonly caveat: string;
};
