import { keeping, within } from "@/app/api/v1/_http/kept";
import { leave, nameSeat } from "@/lib/api/kept/workspaces";
import * as seats from "@/server/keep/nouns/seats";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = keeping(
  within(nameSeat, ({ keeping, body: { name } }, access) => seats.nameSeat(keeping, access, name)),
  within(leave, ({ keeping }, access) => seats.leave(keeping, access)),
);
