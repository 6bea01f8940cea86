import { keeping, within } from "@/app/api/v1/_http/kept";
import { deleteWorkspace, readWorkspace, renameWorkspace } from "@/lib/api/kept/workspaces";
import * as workspaces from "@/server/keep/nouns/workspaces";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = keeping(
  within(readWorkspace, ({ keeping }, access) => workspaces.readWorkspace(keeping, access)),
  within(renameWorkspace, ({ keeping, body }, access) => workspaces.renameWorkspace(keeping, access, body)),
  within(deleteWorkspace, ({ keeping }, access) => workspaces.deleteWorkspace(keeping, access)),
);
