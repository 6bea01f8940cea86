import { keeping, within } from "@/app/api/v1/_http/kept";
import { events } from "@/lib/api/kept/workspaces";
import { streamOf } from "@/server/keep/streams";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = keeping(
  within(events, async ({ request, keeping, asker, number }, access) => {
    const said = request.headers.get("last-event-id") ?? "";
    const last = /^\d{1,15}$/.test(said) ? Number(said) : number("after");
    // Not to be packed or held back on the way: what is told comes at once.
    const headers = { "Content-Type": "text/event-stream", "Cache-Control": "no-store, no-transform", "X-Accel-Buffering": "no" };
    // Nobody would read it, and so nobody end it.
    if (request.method === "HEAD") return new Response(null, { headers });
    // Whoever has access is somebody.
    return new Response(streamOf(keeping, asker as NonNullable<typeof asker>, access, last, request.signal), { headers });
  }),
);
