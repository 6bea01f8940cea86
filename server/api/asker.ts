import { Unanswerable } from "@/lib/api/problem-details";
import type { Asker } from "../keep/access";
import { hashOf, isSecret } from "../keep/ids";
import type { Asked } from "./asked";

/** What the server's front says of a request, in headers that it lets nobody else set (server/front.ts). */
export const CLIENT = "x-caravan-client";
export const ORIGIN = "x-caravan-origin";

const YEAR_S = 400 * 86_400;

/** The site that was asked: as its front saw it, or by the request's own address where there is none (development). */
export function originOf(request: Asked): string {
  const host = request.headers.get("host");
  return request.headers.get(ORIGIN) ?? (host ? `http://${host}` : new URL(request.url).origin);
}

/** By which name a browser keeps its key. With TLS it is one that no other site of the domain and no plain connection can set. */
export function cookieName(origin: string): string {
  return origin.startsWith("https:") ? "__Host-caravan" : "caravan";
}

/** The key a browser holds; `null` where it has none, or what it has is none of ours. */
export function deviceKeyIn(request: Asked): string | null {
  const name = cookieName(originOf(request));
  const found = (request.headers.get("cookie") ?? "")
    .split(";")
    .map((each) => each.trim())
    .find((each) => each.startsWith(`${name}=`))
    ?.slice(name.length + 1);
  return found !== undefined && isSecret(found) ? found : null;
}

/** The header that gives a browser its key. */
export function cookieFor(key: string, origin: string): string {
  const secure = origin.startsWith("https:") ? "; Secure" : "";
  return `${cookieName(origin)}=${key}; Path=/; Max-Age=${YEAR_S}; HttpOnly; SameSite=Lax${secure}`;
}

/** The link that opens what a token does. What stands behind `#` is sent to no server, and so comes into no log. */
export function linkOf(request: Asked, token: string): string {
  return `${originOf(request)}/open#${token}`;
}

/** Who asks: a program by its token, or else a browser by its key; `null` for nobody. */
export function askerIn(request: Asked): Asker | null {
  const token = /^Bearer +([\w-]+)$/i.exec(request.headers.get("authorization")?.trim() ?? "")?.[1];
  if (request.headers.has("authorization")) return token && isSecret(token) ? { by: "token", hash: hashOf(token) } : null;
  const key = deviceKeyIn(request);
  return key ? { by: "device", hash: hashOf(key) } : null;
}

/**
 * Refuses a write that another site had a browser send. Browsers say where a request comes from; programs, which have no
 * cookies that could be misused, say nothing.
 *
 * @throws Unanswerable `foreign-origin`
 */
export function checkOrigin(request: Asked): void {
  const site = request.headers.get("sec-fetch-site");
  if (site === "same-origin" || site === "none") return;
  const from = request.headers.get("origin");
  const isOwn = from === null ? site === null : sameHost(from, originOf(request));
  if (site !== null || !isOwn) throw new Unanswerable("foreign-origin", "Only pages of this very site may write here.");
}

/** By host alone: a proxy that does not say that it speaks TLS would else shut everybody out. */
function sameHost(from: string, own: string): boolean {
  try {
    return new URL(from).host === new URL(own).host;
  } catch {
    return false;
  }
}
