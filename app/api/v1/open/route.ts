import { randomBytes } from "node:crypto";
import { cookieFor, deviceKeyIn, originOf } from "@/app/api/v1/_http/asker";
import { FRESH } from "@/app/api/v1/_http/handlers";
import { anywhere, keeping, tried } from "@/app/api/v1/_http/kept";
import { open } from "@/lib/api/kept/workspaces";
import { hashOf, newSecret } from "@/server/keep/ids";
import { openDoor } from "@/server/keep/nouns/workspaces";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = keeping(
  anywhere(open, ({ request, keeping, body }) =>
    tried(request, async () => {
      // A browser keeps its key, so that it is the same person in every workspace it comes into.
      const key = deviceKeyIn(request) ?? newSecret(randomBytes);
      const opened = await openDoor(keeping, body, hashOf(key));
      return Response.json(opened, { headers: { ...FRESH, "Set-Cookie": cookieFor(key, originOf(request)) } });
    }),
  ),
);
