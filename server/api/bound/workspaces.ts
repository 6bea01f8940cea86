import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import * as operations from "@/lib/api/kept/workspaces";
import { allow } from "../../keep/access";
import { asText } from "../../keep/exports";
import { hashOf, newSecret } from "../../keep/ids";
import { linesOf } from "../../keep/lines";
import * as doors from "../../keep/nouns/doors";
import * as seats from "../../keep/nouns/seats";
import * as workspaces from "../../keep/nouns/workspaces";
import { streamOf } from "../../keep/streams";
import { cookieFor, deviceKeyIn, linkOf, originOf } from "../asker";
import { FRESH } from "../handlers";
import { allowance, anywhere, type Bound, clientOf, tried, within } from "../kept";

/** What is done with workspaces, links and seats. */
export const boundWorkspaces: readonly Bound[] = [
  anywhere(operations.listWorkspaces, ({ keeping, asker }) => workspaces.workspacesOf(keeping, asker), { nothing: { workspaces: [] } }),
  anywhere(
    operations.makeWorkspace,
    async ({ request, keeping, body }) => {
      await allowance.spend("workspaces", clientOf(request));
      const made = await workspaces.makeWorkspace(keeping, body);
      return { ...made, link: linkOf(request, made.token) };
    },
    { makes: true },
  ),
  anywhere(operations.open, ({ request, keeping, body }) =>
    tried(request, async () => {
      // A browser keeps its key, so that it is the same person in every workspace it comes into.
      const key = deviceKeyIn(request) ?? newSecret(randomBytes);
      const opened = await workspaces.openDoor(keeping, body, hashOf(key));
      return Response.json(opened, { headers: { ...FRESH, "Set-Cookie": cookieFor(key, originOf(request)) } });
    }),
  ),
  within(operations.readWorkspace, ({ keeping }, access) => workspaces.readWorkspace(keeping, access)),
  within(operations.renameWorkspace, ({ keeping, body }, access) => workspaces.renameWorkspace(keeping, access, body)),
  within(operations.deleteWorkspace, ({ keeping }, access) => workspaces.deleteWorkspace(keeping, access)),
  within(operations.exportWorkspace, async ({ keeping: { db } }, access) => {
    allow(access, "manage");
    const lines = asText(linesOf(db, { only: access.workspace, secrets: false }));
    return new Response(Readable.toWeb(Readable.from(inBytes(lines))) as ReadableStream, {
      headers: { ...FRESH, "Content-Type": "application/x-ndjson", "Content-Disposition": 'attachment; filename="workspace.jsonl"' },
    });
  }),
  within(operations.nameSeat, ({ keeping, body: { name } }, access) => seats.nameSeat(keeping, access, name)),
  within(operations.leave, ({ keeping }, access) => seats.leave(keeping, access)),
  within(operations.makeDoor, async ({ request, keeping, body }, access) => {
    const made = await doors.makeDoor(keeping, access, body);
    return { ...made, link: linkOf(request, made.token) };
  }),
  within(operations.revokeDoor, ({ keeping, at }, access) => doors.revokeDoor(keeping, access, at("door"))),
  within(operations.events, async ({ request, keeping, asker, number }, access) => {
    const said = request.headers.get("last-event-id") ?? "";
    const last = /^\d{1,15}$/.test(said) ? Number(said) : number("after");
    // Not to be packed or held back on the way: what is told comes at once.
    const headers = { "Content-Type": "text/event-stream", "Cache-Control": "no-store, no-transform", "X-Accel-Buffering": "no" };
    // Nobody would read it, and so nobody end it.
    if (request.method === "HEAD") return new Response(null, { headers });
    // Whoever has access is somebody.
    return new Response(streamOf(keeping, asker as NonNullable<typeof asker>, access, last, request.signal), { headers });
  }),
];

async function* inBytes(texts: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const text of texts) yield Buffer.from(text);
}
