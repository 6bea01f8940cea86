import { bigint, boolean, customType, date, index, integer, pgTable, primaryKey, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import type { Level } from "@/lib/decision/answers";
import type { Aggregate } from "@/lib/keep/group/aggregate";
import type { Role } from "@/lib/keep/roles";
import type { Kind } from "@/lib/keep/shapes/events";
import type { Way } from "@/lib/keep/shapes/weightings";

/** 32 bytes: what a secret hashes to (SHA-256). */
const hash = customType<{ data: Buffer; driverData: Uint8Array }>({
  dataType: () => "bytea",
  fromDriver: (bytes) => Buffer.from(bytes),
});
const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: "date" });

/**
 * Everything that is kept. JSON stands as text, letter by letter as it was written: nothing in here looks into it, and a
 * column of JSON would put its fields in another order. Nothing that is worked out is kept.
 */
export const workspace = pgTable("workspace", {
  id: text("id").primaryKey(),
  title: text("title").notNull(),
  made: moment("made").notNull(),
  deleted: moment("deleted"),
});

/** Things of a workspace go with it. */
const ofWorkspace = () =>
  text("workspace")
    .notNull()
    .references(() => workspace.id, { onDelete: "cascade" });

/** A link; its secret as a hash. */
export const door = pgTable(
  "door",
  {
    id: text("id").primaryKey(),
    hash: hash("hash").notNull().unique(),
    workspace: ofWorkspace(),
    role: text("role").$type<Role>().notNull(),
    label: text("label"),
    weighting: text("weighting"),
    made: moment("made").notNull(),
    revoked: moment("revoked"),
  },
  (table) => [index("door_workspace").on(table.workspace)],
);

/** Somebody who came in, known by the hash of a key that their browser holds; without one after a move to another server. */
export const seat = pgTable(
  "seat",
  {
    id: text("id").primaryKey(),
    workspace: ofWorkspace(),
    device: hash("device"),
    name: text("name"),
    made: moment("made").notNull(),
    lastDay: date("last_day", { mode: "string" }).notNull(),
  },
  (table) => [unique("seat_device").on(table.workspace, table.device), index("seat_of_device").on(table.device)],
);

/** Through which links somebody came in. Where all of them are revoked, the seat is empty. */
export const entry = pgTable(
  "entry",
  {
    seat: text("seat")
      .notNull()
      .references(() => seat.id, { onDelete: "cascade" }),
    door: text("door")
      .notNull()
      .references(() => door.id, { onDelete: "cascade" }),
    made: moment("made").notNull(),
  },
  (table) => [primaryKey({ columns: [table.seat, table.door] }), index("entry_door").on(table.door)],
);

export const decision = pgTable(
  "decision",
  {
    id: text("id").primaryKey(),
    workspace: ofWorkspace(),
    title: text("title").notNull(),
    /** The number of the newest revision. */
    head: integer("head").notNull(),
    request: uuid("request").notNull(),
    made: moment("made").notNull(),
    deleted: moment("deleted"),
  },
  (table) => [unique("decision_request").on(table.workspace, table.request)],
);

const ofDecision = () =>
  text("decision")
    .notNull()
    .references(() => decision.id, { onDelete: "cascade" });
const ofSeat = () => text("seat").references(() => seat.id, { onDelete: "set null" });

/** What was written, once and for all. */
export const revision = pgTable(
  "revision",
  {
    decision: ofDecision(),
    n: integer("n").notNull(),
    document: text("document").notNull(),
    /** The version of the data set that the server had then. */
    dataset: text("dataset").notNull(),
    seat: ofSeat(),
    note: text("note"),
    /** The revision that it restored. */
    restored: integer("restored"),
    /** The weighing that wrote it. */
    weighting: text("weighting"),
    request: uuid("request").notNull(),
    made: moment("made").notNull(),
  },
  (table) => [primaryKey({ columns: [table.decision, table.n] }), unique("revision_request").on(table.decision, table.request)],
);

export const comment = pgTable(
  "comment",
  {
    id: text("id").primaryKey(),
    decision: ofDecision(),
    n: integer("n").notNull(),
    anchor: text("anchor").notNull(),
    /** Nothing where it was removed. */
    body: text("body"),
    seat: ofSeat(),
    request: uuid("request").notNull(),
    made: moment("made").notNull(),
  },
  (table) => [unique("comment_request").on(table.decision, table.request)],
);

export const weighting = pgTable(
  "weighting",
  {
    id: text("id").primaryKey(),
    workspace: ofWorkspace(),
    decision: ofDecision(),
    n: integer("n").notNull(),
    way: text("way").$type<Way>().notNull(),
    aggregate: text("aggregate").$type<Aggregate["id"]>().notNull(),
    level: text("level").$type<Level>().notNull(),
    /** What is weighed, as JSON: a later data set may have other indicators at the level. */
    ids: text("ids").notNull(),
    shown: text("shown").$type<"after" | "live">().notNull(),
    anonymous: boolean("anonymous").notNull(),
    people: integer("people"),
    opened: moment("opened").notNull(),
    /** When all could see all. */
    unveiled: moment("unveiled"),
    closed: moment("closed"),
    /** How much people's answers count, by seat, as JSON. */
    voices: text("voices"),
    /** The revision that closing wrote. */
    wrote: integer("wrote"),
  },
  (table) => [index("weighting_workspace").on(table.workspace), index("weighting_decision").on(table.decision)],
);

export const ballot = pgTable(
  "ballot",
  {
    weighting: text("weighting")
      .notNull()
      .references(() => weighting.id, { onDelete: "cascade" }),
    seat: text("seat")
      .notNull()
      .references(() => seat.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    answers: text("answers").notNull(),
    request: uuid("request").notNull(),
    /** When this person first answered, and when last. */
    first: moment("first").notNull(),
    made: moment("made").notNull(),
    late: boolean("late").notNull(),
  },
  (table) => [primaryKey({ columns: [table.weighting, table.seat] })],
);

/** That something happened. `at` is the database's own clock, since several servers write here. */
export const event = pgTable(
  "event",
  {
    id: bigint("id", { mode: "number" }).generatedAlwaysAsIdentity().primaryKey(),
    workspace: ofWorkspace(),
    kind: text("kind").$type<Kind>().notNull(),
    subject: text("subject").notNull(),
    revision: integer("revision"),
    seat: text("seat"),
    at: moment("at").notNull().defaultNow(),
  },
  (table) => [index("event_workspace").on(table.workspace, table.id), index("event_at").on(table.at)],
);
