import { keeping, within } from "@/app/api/v1/_http/kept";
import { revokeDoor } from "@/lib/api/kept/workspaces";
import * as doors from "@/server/keep/nouns/doors";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = keeping(
  within(revokeDoor, ({ keeping, at }, access) => doors.revokeDoor(keeping, access, at("door"))),
);
