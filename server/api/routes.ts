import { openApi } from "@/lib/api/openapi";
import { operations } from "@/lib/api/operations/registry";
import { fingerprint } from "@/lib/dataset/fingerprint";
import type { Dataset } from "@/lib/dataset/schema";
import type { Params } from "./asked";
import { boundDecisions } from "./bound/decisions";
import { boundWeightings } from "./bound/weightings";
import { boundWorkspaces } from "./bound/workspaces";
import { getting, type Handlers, posting } from "./handlers";
import { type Bound, keeping } from "./kept";
import { limits } from "./limits";

/** Where the API begins. */
const BASE = "/api/v1";

const described = (dataset: Dataset) => openApi(dataset, limits);

const kept = new Map<string, Bound[]>();
for (const each of [...boundWorkspaces, ...boundDecisions, ...boundWeightings])
  kept.set(each.operation.path, [...(kept.get(each.operation.path) ?? []), each]);

/** Every address of the API below `/api/v1`, as OpenAPI writes it, with what answers there. */
export const routes: ReadonlyMap<string, Handlers> = new Map([
  ...operations.map((each) => [`/${each.id}`, each.request === null ? getting(each) : posting(each)] as const),
  [
    "/openapi.json",
    getting({ run: (_, dataset) => described(dataset) }, (dataset) => fingerprint(JSON.stringify(described(dataset)))),
  ] as const,
  ...[...kept].map(([path, bound]) => [path, keeping(...bound)] as const),
]);

const patterns = [...routes].map(([path, handlers]) => ({ parts: path.split("/"), handlers }));

/** What answers at an address, and what stands there for its parts in braces; `null` where nothing does. @param path without the query */
export function routeOf(path: string): { readonly handlers: Handlers; readonly params: Params } | null {
  if (!path.startsWith(`${BASE}/`)) return null;
  const parts = path.slice(BASE.length).split("/");
  for (const { parts: own, handlers } of patterns) {
    if (own.length !== parts.length || !own.every((part, at) => part.startsWith("{") || part === parts[at])) continue;
    const params = own.flatMap((part, at) => (part.startsWith("{") ? [[part.slice(1, -1), decodeURIComponent(parts[at] ?? "")]] : []));
    return { handlers, params: Object.fromEntries(params) };
  }
  return null;
}
