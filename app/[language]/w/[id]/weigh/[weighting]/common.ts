import type { Dataset } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import type { Weighting } from "@/lib/keep/shapes/weightings";

/** What every part of a weighing's page needs. */
export type Common = {
  readonly workspace: string;
  readonly weighting: Weighting;
  /** The one that is weighed. */
  readonly decision: Decision;
  /** The figures as its seller sees them. */
  readonly dataset: Dataset;
  /** What it is about, in a line. */
  readonly subject: string;
};
