import { z } from "zod";
import { id, moment, revision } from "./common";

/** What can happen in a workspace. */
export const kinds = [
  "decision.made",
  "decision.saved",
  "decision.renamed",
  "decision.deleted",
  "comment.made",
  "comment.removed",
  "weighting.opened",
  "weighting.answered",
  "weighting.shown",
  "weighting.closed",
  "people.changed",
  "doors.changed",
  "workspace.renamed",
  "workspace.deleted",
] as const;
export type Kind = (typeof kinds)[number];

/** What the stream tells: that something happened and to what. What it holds now is asked for anew. */
export const event = z.object({
  kind: z.enum(kinds),
  subject: id.meta({ description: "Of the decision, comment's decision, weighing, seat, link or workspace." }),
  revision: revision.nullable().meta({ description: "For `decision.made` and `decision.saved`." }),
  seat: id.nullable().meta({ description: "Who did it." }),
  made: moment,
});
export type KeepEvent = z.infer<typeof event>;
