import { linkOf } from "@/app/api/v1/_http/asker";
import { allowance, anywhere, clientOf, keeping } from "@/app/api/v1/_http/kept";
import { listWorkspaces, makeWorkspace } from "@/lib/api/kept/workspaces";
import { makeWorkspace as make, workspacesOf } from "@/server/keep/nouns/workspaces";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = keeping(
  anywhere(listWorkspaces, ({ keeping, asker }) => workspacesOf(keeping, asker), { nothing: { workspaces: [] } }),
  anywhere(
    makeWorkspace,
    async ({ request, keeping, body }) => {
      await allowance.spend("workspaces", clientOf(request));
      const made = await make(keeping, body);
      return { ...made, link: linkOf(request, made.token) };
    },
    { makes: true },
  ),
);
