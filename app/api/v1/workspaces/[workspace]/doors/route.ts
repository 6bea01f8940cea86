import { linkOf } from "@/app/api/v1/_http/asker";
import { keeping, within } from "@/app/api/v1/_http/kept";
import { makeDoor } from "@/lib/api/kept/workspaces";
import * as doors from "@/server/keep/nouns/doors";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = keeping(
  within(makeDoor, async ({ request, keeping, body }, access) => {
    const made = await doors.makeDoor(keeping, access, body);
    return { ...made, link: linkOf(request, made.token) };
  }),
);
