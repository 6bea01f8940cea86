import { Readable } from "node:stream";
import { FRESH } from "@/app/api/v1/_http/handlers";
import { keeping, within } from "@/app/api/v1/_http/kept";
import { exportWorkspace } from "@/lib/api/kept/workspaces";
import { allow } from "@/server/keep/access";
import { asText } from "@/server/keep/exports";
import { linesOf } from "@/server/keep/lines";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = keeping(
  within(exportWorkspace, async ({ keeping: { db } }, access) => {
    allow(access, "manage");
    const lines = Readable.from(asText(linesOf(db, { only: access.workspace, secrets: false }))).map((line: string) => Buffer.from(line));
    return new Response(Readable.toWeb(lines) as ReadableStream, {
      headers: { ...FRESH, "Content-Type": "application/x-ndjson", "Content-Disposition": 'attachment; filename="workspace.jsonl"' },
    });
  }),
);
