import { z } from "zod";
import { limits } from "../limits";
import { document, id, line, moment, name, request, revision, title } from "./common";

export const newDecision = z.strictObject({ title, document, request });
export const madeDecision = z.object({ id, revision });

const note = line(limits.note);

/** One entry of a history: what was written when and by whom, without the document. */
export const entry = z.object({
  revision,
  made: moment,
  by: name.nullable(),
  seat: id.nullable(),
  mine: z.boolean().meta({ description: "Whether whoever asks wrote it." }),
  note: z.string().nullable().meta({ description: "What the writer said of it, or what a weighing was closed with." }),
  from: revision.nullable().meta({ description: "The revision it restored; null where it restored none." }),
  weighting: id.nullable().meta({ description: "The weighing that wrote it on closing; null otherwise." }),
});
export type Entry = z.infer<typeof entry>;

export const history = z
  .array(entry)
  .meta({ description: "The newest first, at most 100. Numbers may be missing: of days long past the last revision is kept." });

export const keptDecision = z.object({ id, title, revision, document, head: revision, history });
export type KeptDecision = z.infer<typeof keptDecision>;

export const older = z.object({ history });

export const newRevision = z.strictObject({
  base: revision.meta({ description: "The revision this one was made from. If it is not the newest any more, the answer is 409." }),
  document,
  request,
  note: note.optional(),
});
export const madeRevision = z.object({ revision });

/** Goes with the 409: what stands there now. */
export const current = entry.extend({ document });
export type Current = z.infer<typeof current>;

export const restoring = z.strictObject({ base: revision, revision, request });

/** What a comment hangs on. */
export const anchor = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("decision") }),
  z.strictObject({ kind: z.literal("market"), market: z.string().regex(/^[A-Z]{3}$/, "three capital letters") }),
  z.strictObject({ kind: z.literal("criterion"), criterion: line(60) }),
  z.strictObject({
    kind: z.literal("figure"),
    market: z.string().regex(/^[A-Z]{3}$/, "three capital letters"),
    criterion: line(60),
  }),
]);
export type Anchor = z.infer<typeof anchor>;

export const newComment = z.strictObject({
  revision: revision.meta({ description: "The one that was read." }),
  anchor,
  body: z
    .string()
    .max(limits.comment)
    .regex(/\S/, "not blank")
    .regex(/^[^\p{Cs}\0]*$/u, "no control signs"),
  request,
});
export const madeComment = z.object({ id });
export const comment = z.object({
  id,
  revision,
  anchor,
  body: z.string().nullable().meta({ description: "null where it was removed." }),
  by: name.nullable(),
  seat: id.nullable(),
  mine: z.boolean(),
  made: moment,
});
export type Comment = z.infer<typeof comment>;
export const comments = z.object({ comments: z.array(comment).meta({ description: "The oldest first." }) });
