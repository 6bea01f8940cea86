CREATE TABLE "ballot" (
	"weighting" text NOT NULL,
	"seat" text NOT NULL,
	"name" text NOT NULL,
	"answers" text NOT NULL,
	"request" uuid NOT NULL,
	"first" timestamp (3) with time zone NOT NULL,
	"made" timestamp (3) with time zone NOT NULL,
	"late" boolean NOT NULL,
	CONSTRAINT "ballot_weighting_seat_pk" PRIMARY KEY("weighting","seat")
);
--> statement-breakpoint
CREATE TABLE "comment" (
	"id" text PRIMARY KEY NOT NULL,
	"decision" text NOT NULL,
	"n" integer NOT NULL,
	"anchor" text NOT NULL,
	"body" text,
	"seat" text,
	"request" uuid NOT NULL,
	"made" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "comment_request" UNIQUE("decision","request")
);
--> statement-breakpoint
CREATE TABLE "decision" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace" text NOT NULL,
	"title" text NOT NULL,
	"head" integer NOT NULL,
	"request" uuid NOT NULL,
	"made" timestamp (3) with time zone NOT NULL,
	"deleted" timestamp (3) with time zone,
	CONSTRAINT "decision_request" UNIQUE("workspace","request")
);
--> statement-breakpoint
CREATE TABLE "door" (
	"id" text PRIMARY KEY NOT NULL,
	"hash" "bytea" NOT NULL,
	"workspace" text NOT NULL,
	"role" text NOT NULL,
	"label" text,
	"weighting" text,
	"made" timestamp (3) with time zone NOT NULL,
	"revoked" timestamp (3) with time zone,
	CONSTRAINT "door_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "entry" (
	"seat" text NOT NULL,
	"door" text NOT NULL,
	"made" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "entry_seat_door_pk" PRIMARY KEY("seat","door")
);
--> statement-breakpoint
CREATE TABLE "event" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"workspace" text NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"revision" integer,
	"seat" text,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "revision" (
	"decision" text NOT NULL,
	"n" integer NOT NULL,
	"document" text NOT NULL,
	"dataset" text NOT NULL,
	"seat" text,
	"note" text,
	"restored" integer,
	"weighting" text,
	"request" uuid NOT NULL,
	"made" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "revision_decision_n_pk" PRIMARY KEY("decision","n"),
	CONSTRAINT "revision_request" UNIQUE("decision","request")
);
--> statement-breakpoint
CREATE TABLE "seat" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace" text NOT NULL,
	"device" "bytea",
	"name" text,
	"made" timestamp (3) with time zone NOT NULL,
	"last_day" date NOT NULL,
	CONSTRAINT "seat_device" UNIQUE("workspace","device")
);
--> statement-breakpoint
CREATE TABLE "weighting" (
	"id" text PRIMARY KEY NOT NULL,
	"workspace" text NOT NULL,
	"decision" text NOT NULL,
	"n" integer NOT NULL,
	"way" text NOT NULL,
	"aggregate" text NOT NULL,
	"level" text NOT NULL,
	"ids" text NOT NULL,
	"shown" text NOT NULL,
	"anonymous" boolean NOT NULL,
	"people" integer,
	"opened" timestamp (3) with time zone NOT NULL,
	"unveiled" timestamp (3) with time zone,
	"closed" timestamp (3) with time zone,
	"voices" text,
	"wrote" integer
);
--> statement-breakpoint
CREATE TABLE "workspace" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"made" timestamp (3) with time zone NOT NULL,
	"deleted" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_weighting_weighting_id_fk" FOREIGN KEY ("weighting") REFERENCES "public"."weighting"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_seat_seat_id_fk" FOREIGN KEY ("seat") REFERENCES "public"."seat"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_decision_decision_id_fk" FOREIGN KEY ("decision") REFERENCES "public"."decision"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_seat_seat_id_fk" FOREIGN KEY ("seat") REFERENCES "public"."seat"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_workspace_workspace_id_fk" FOREIGN KEY ("workspace") REFERENCES "public"."workspace"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "door" ADD CONSTRAINT "door_workspace_workspace_id_fk" FOREIGN KEY ("workspace") REFERENCES "public"."workspace"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry" ADD CONSTRAINT "entry_seat_seat_id_fk" FOREIGN KEY ("seat") REFERENCES "public"."seat"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry" ADD CONSTRAINT "entry_door_door_id_fk" FOREIGN KEY ("door") REFERENCES "public"."door"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_workspace_workspace_id_fk" FOREIGN KEY ("workspace") REFERENCES "public"."workspace"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_decision_decision_id_fk" FOREIGN KEY ("decision") REFERENCES "public"."decision"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_seat_seat_id_fk" FOREIGN KEY ("seat") REFERENCES "public"."seat"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat" ADD CONSTRAINT "seat_workspace_workspace_id_fk" FOREIGN KEY ("workspace") REFERENCES "public"."workspace"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weighting" ADD CONSTRAINT "weighting_workspace_workspace_id_fk" FOREIGN KEY ("workspace") REFERENCES "public"."workspace"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weighting" ADD CONSTRAINT "weighting_decision_decision_id_fk" FOREIGN KEY ("decision") REFERENCES "public"."decision"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "door_workspace" ON "door" USING btree ("workspace");--> statement-breakpoint
CREATE INDEX "entry_door" ON "entry" USING btree ("door");--> statement-breakpoint
CREATE INDEX "event_workspace" ON "event" USING btree ("workspace","id");--> statement-breakpoint
CREATE INDEX "event_at" ON "event" USING btree ("at");--> statement-breakpoint
CREATE INDEX "seat_of_device" ON "seat" USING btree ("device");--> statement-breakpoint
CREATE INDEX "weighting_workspace" ON "weighting" USING btree ("workspace");--> statement-breakpoint
CREATE INDEX "weighting_decision" ON "weighting" USING btree ("decision");