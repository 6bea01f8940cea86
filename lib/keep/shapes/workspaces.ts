import { z } from "zod";
import { limits } from "../limits";
import { id, line, moment, name, revision, role, title } from "./common";
import { state, way } from "./weightings";

/** A secret: 22 signs, from 128 random bits. */
export const token = z.string().max(200).meta({ description: "What stands behind `#` in a link. Kept by nobody but who has it." });

export const newWorkspace = z.strictObject({ title });
export const madeWorkspace = z.object({
  id,
  token: token.meta({ description: "The owner's. It is told once: whoever loses every owner's link loses the workspace." }),
  link: z.string().meta({ description: "The owner's link. What stands behind `#` is the token, which browsers send to no server." }),
});

export const opening = z.strictObject({ token, name: name.optional().meta({ description: "What to be called by the others." }) });
export const opened = z.object({
  workspace: z.object({ id, title }),
  role,
  weighting: id.nullable().meta({ description: "The one weighing a link of the role `weigh` opens; null for the others." }),
  seat: z.object({ id, name: name.nullable() }),
});

export const ownWorkspaces = z.object({
  workspaces: z.array(
    z.object({ id, title, role, weightings: z.array(id).meta({ description: "Those one was asked to weigh in by a link." }) }),
  ),
});

/** A link, without its secret. */
export const door = z.object({
  id,
  role,
  label: z.string().nullable(),
  weighting: id.nullable(),
  made: moment,
  revoked: moment.nullable(),
  people: z.int().min(0).meta({ description: "How many came in through it." }),
});
export type Door = z.infer<typeof door>;

export const newDoor = z.strictObject({
  role,
  label: line(limits.label).optional().meta({ description: "Whom it is for; seen by owners." }),
  weighting: id.optional().meta({ description: "The weighing it opens. Needed for the role `weigh`, refused for others." }),
});
export const madeDoor = z.object({ id, token, link: z.string() });

/** A decision on the shelf. */
export const shelved = z.object({
  id,
  title,
  revision,
  made: moment.meta({ description: "Of the last revision." }),
  by: name.nullable().meta({ description: "Who wrote it; null where they gave no name or took it back." }),
  mine: z.boolean().meta({ description: "Whether whoever asks wrote it." }),
  comments: z.int().min(0),
});
export type Shelved = z.infer<typeof shelved>;

/** Somebody who came in. */
export const person = z.object({ seat: id, name: name.nullable(), role, lastDay: z.iso.date() });

export const workspace = z.object({
  id,
  title,
  role,
  seat: z.object({ id, name: name.nullable() }),
  decisions: z.array(shelved).meta({ description: "The last changed first." }),
  weightings: z.array(z.object({ id, decision: id, revision, way, state, answered: z.int().min(0), people: z.int().nullable() })),
  people: z.array(person),
  doors: z.array(door).nullable().meta({ description: "For owners; null for others." }),
});
export type Workspace = z.infer<typeof workspace>;

export const renaming = z.strictObject({ title });
export const renamed = z.object({ id, title });

export const naming = z.strictObject({ name: name.nullable() });
export const named = z.object({ seat: id, name: name.nullable() });
