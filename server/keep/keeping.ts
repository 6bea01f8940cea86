import type { OutcomeAsked, OutcomeFound } from "@/lib/api/kept/outcome";
import type { Dataset } from "@/lib/dataset/schema";
import type { Kind } from "@/lib/keep/shapes/events";
import type { Access } from "./access";
import type { Database, Store } from "./database";
import type { Hub } from "./hub";
import type { Chance } from "./ids";
import type { Writing } from "./nouns/write";
import type { Remembered } from "./remembered";
import type { Doing } from "./together";

/** What everything that keeps works with. */
export type Keeping = {
  readonly store: Store;
  readonly db: Database;
  readonly hub: Hub;
  /** What somebody may do, by workspace, device and day. */
  readonly seats: Remembered<Access>;
  /** Writes revisions, those that come at once by one commit. */
  readonly writes: Doing<Writing, number | null>;
  readonly now: () => Date;
  readonly chance: Chance;
  readonly dataset: () => Dataset;
  /** Works out what a weighing comes to, apart from what serves others. @throws Refusal */
  readonly outcome: (asked: OutcomeAsked) => Promise<OutcomeFound>;
};

/** Something that happened, to be told to everybody who watches. */
export type Happened = {
  readonly kind: Kind;
  readonly subject: string;
  readonly revision?: number;
  readonly seat?: string | null;
};
