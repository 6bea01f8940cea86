import { z } from "zod";
import { levels } from "@/lib/decision/answers";
import { roles } from "../roles";
import { id, moment, revision } from "./common";
import { aggregate, ways } from "./weightings";

const hash = z.string().regex(/^[\w-]{43}$/, "a SHA-256 in 43 signs");
const text = z.string().max(4000);
const request = z.uuid();

/**
 * What is kept, as lines of JSON: the form in which it is taken away, backed up and moved. A line stands behind those it hangs on.
 * Links and browsers are in it by the hashes of their secrets, so that they open the same elsewhere; nothing in it lets anybody in.
 */
export const line = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("caravan-kept"), version: z.literal(1) }),
  z.strictObject({ kind: z.literal("workspace"), id, title: text, made: moment }),
  z.strictObject({
    kind: z.literal("door"),
    id,
    workspace: id,
    hash,
    role: z.enum(roles),
    label: text.nullable(),
    weighting: id.nullable(),
    made: moment,
    revoked: moment.nullable(),
  }),
  z.strictObject({
    kind: z.literal("seat"),
    id,
    workspace: id,
    device: hash.nullable(),
    name: text.nullable(),
    made: moment,
    lastDay: z.iso.date(),
  }),
  z.strictObject({ kind: z.literal("entry"), seat: id, door: id, made: moment }),
  z.strictObject({ kind: z.literal("decision"), id, workspace: id, title: text, head: revision, request, made: moment }),
  z.strictObject({
    kind: z.literal("revision"),
    decision: id,
    n: revision,
    document: z.record(z.string(), z.unknown()),
    dataset: text,
    seat: id.nullable(),
    note: text.nullable(),
    restored: revision.nullable(),
    weighting: id.nullable(),
    request,
    made: moment,
  }),
  z.strictObject({
    kind: z.literal("comment"),
    id,
    decision: id,
    n: revision,
    anchor: z.record(z.string(), z.unknown()),
    body: text.nullable(),
    seat: id.nullable(),
    request,
    made: moment,
  }),
  z.strictObject({
    kind: z.literal("weighting"),
    id,
    workspace: id,
    decision: id,
    n: revision,
    way: z.enum(ways),
    aggregate,
    level: z.enum(levels),
    ids: z.array(text),
    shown: z.enum(["after", "live"]),
    anonymous: z.boolean(),
    people: z.int().nullable(),
    opened: moment,
    unveiled: moment.nullable(),
    closed: moment.nullable(),
    voices: z.record(id, z.number()).nullable(),
    wrote: revision.nullable(),
  }),
  z.strictObject({
    kind: z.literal("ballot"),
    weighting: id,
    seat: id,
    name: text,
    answers: z.record(z.string(), z.unknown()),
    request,
    first: moment,
    made: moment,
    late: z.boolean(),
  }),
]);
export type Line = z.infer<typeof line>;
