import type { Role } from "@/lib/keep/roles";
import type { Comment, Current, Entry, KeptDecision } from "@/lib/keep/shapes/decisions";
import type { Door, Workspace } from "@/lib/keep/shapes/workspaces";

/**
 * What a server answered, or that it did not. `gone`: nothing is there for who asks. `superseded`: another revision came
 * first. `away`: no answer, or one that may be another in a while. `often`: too many requests. `refused`: never, as it is.
 */
export type Asked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: "gone" | "away" | "often" | "refused" | "large" | "role" }
  | { readonly ok: false; readonly why: "superseded"; readonly current: Current };

const TOP = "/api/v1";

/** Asks this server. Never rejects. */
export async function ask<T>(method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE", path: string, body?: unknown): Promise<Asked<T>> {
  try {
    const response = await fetch(`${TOP}${path}`, {
      method,
      credentials: "same-origin",
      cache: "no-store",
      ...(body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    if (response.ok) return { ok: true, value: (response.status === 204 ? undefined : await response.json()) as T };
    return await failed(response);
  } catch {
    return { ok: false, why: "away" };
  }
}

async function failed<T>(response: Response): Promise<Asked<T>> {
  const { status } = response;
  if (status === 409) {
    const { current } = (await response.json().catch(() => ({}))) as { readonly current?: Current };
    return current ? { ok: false, why: "superseded", current } : { ok: false, why: "refused" };
  }
  if (status === 404) return { ok: false, why: "gone" };
  if (status === 403) return { ok: false, why: "role" };
  if (status === 413) return { ok: false, why: "large" };
  if (status === 429) return { ok: false, why: "often" };
  return { ok: false, why: status >= 500 ? "away" : "refused" };
}

type Summary = { readonly id: string; readonly title: string; readonly role: Role; readonly weightings: readonly string[] };
type Opened = { readonly workspace: { readonly id: string }; readonly role: Role; readonly weighting: string | null };
type Link = { readonly id: string; readonly token: string; readonly link: string };

const at = (workspace: string) => `/workspaces/${encodeURIComponent(workspace)}`;
const decisionAt = (workspace: string, decision: string) => `${at(workspace)}/decisions/${encodeURIComponent(decision)}`;

/** What can be asked about workspaces, by name. */
export const workspaces = {
  all: () => ask<{ readonly workspaces: readonly Summary[] }>("GET", "/workspaces"),
  make: (title: string) => ask<Link>("POST", "/workspaces", { title }),
  open: (token: string) => ask<Opened>("POST", "/open", { token }),
  one: (id: string) => ask<Workspace>("GET", at(id)),
  rename: (id: string, title: string) => ask<unknown>("PATCH", at(id), { title }),
  remove: (id: string) => ask<undefined>("DELETE", at(id)),
  name: (id: string, name: string | null) => ask<unknown>("PUT", `${at(id)}/seat`, { name }),
  leave: (id: string) => ask<undefined>("DELETE", `${at(id)}/seat`),
  makeDoor: (id: string, role: Door["role"], label: string) =>
    ask<Link>("POST", `${at(id)}/doors`, { role, ...(label === "" ? {} : { label }) }),
  revoke: (id: string, door: string) => ask<undefined>("DELETE", `${at(id)}/doors/${encodeURIComponent(door)}`),
  exportAt: (id: string) => `${TOP}${at(id)}/export`,
  eventsAt: (id: string) => `${TOP}${at(id)}/events`,
} as const;

/** What can be asked about the decisions of a workspace, by name. */
export const decisions = {
  make: (workspace: string, title: string, document: unknown, request: string) =>
    ask<{ readonly id: string; readonly revision: number }>("POST", `${at(workspace)}/decisions`, { title, document, request }),
  one: (workspace: string, decision: string, revision?: number) =>
    ask<KeptDecision>("GET", `${decisionAt(workspace, decision)}${revision === undefined ? "" : `?revision=${revision}`}`),
  older: (workspace: string, decision: string, before: number) =>
    ask<{ readonly history: readonly Entry[] }>("GET", `${decisionAt(workspace, decision)}/history?before=${before}`),
  save: (workspace: string, decision: string, body: Revision) =>
    ask<{ readonly revision: number }>("POST", `${decisionAt(workspace, decision)}/revisions`, body),
  restore: (workspace: string, decision: string, body: { readonly base: number; readonly revision: number; readonly request: string }) =>
    ask<{ readonly revision: number }>("POST", `${decisionAt(workspace, decision)}/restore`, body),
  rename: (workspace: string, decision: string, title: string) => ask<unknown>("PATCH", decisionAt(workspace, decision), { title }),
  remove: (workspace: string, decision: string) => ask<undefined>("DELETE", decisionAt(workspace, decision)),
  comments: (workspace: string, decision: string) =>
    ask<{ readonly comments: readonly Comment[] }>("GET", `${decisionAt(workspace, decision)}/comments`),
  comment: (
    workspace: string,
    decision: string,
    body: Omit<Comment, "id" | "by" | "seat" | "mine" | "made"> & { readonly request: string },
  ) => ask<{ readonly id: string }>("POST", `${decisionAt(workspace, decision)}/comments`, body),
  uncomment: (workspace: string, decision: string, comment: string) =>
    ask<undefined>("DELETE", `${decisionAt(workspace, decision)}/comments/${encodeURIComponent(comment)}`),
} as const;

type Revision = { readonly base: number; readonly document: unknown; readonly request: string; readonly note?: string };

/** A UUID (RFC 9562, version 4). Made here, since `crypto.randomUUID` is not there on a plain http address. */
export function newRequest(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
