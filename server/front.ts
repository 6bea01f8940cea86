import type { IncomingMessage, ServerResponse } from "node:http";
import { RETRY_AFTER } from "@/lib/api/limits";
import { type ProblemKind, problemOf } from "@/lib/api/problem-details";
import type { Clients } from "./clients";
import { OF_ALL, OF_NO_PAGE } from "./headers";
import { type Handler, keeping } from "./kept";

/** Where a server says how it is. `HEALTH`: it runs. `READY`: it takes requests. */
export const HEALTH = "/health";
export const READY = "/ready";

/** What pages are asked with, and what the API is. */
const PAGE_METHODS = ["GET", "HEAD"];
const API_METHODS = [...PAGE_METHODS, "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

export type Front = {
  readonly handler: Handler;
  /** Says at `READY` that nothing more should be sent here. */
  stop(): void;
};

/**
 * What stands before the API and Next: it refuses what Next would fail on (addresses that are no text, methods that no page takes), counts
 * clients, says how the server is, and keeps the answers that depend on their address alone.
 */
export function frontOf(next: Handler, clients: Clients): Front {
  let stopping = false;
  const kept = keeping(next, isKeepable);
  return {
    stop: () => {
      stopping = true;
    },
    async handler(request, response) {
      const { method = "", url = "" } = request;
      if (stopping) response.setHeader("Connection", "close");
      if (clients.isSecure(request)) response.setHeader("Strict-Transport-Security", "max-age=31536000");
      const path = url.split("?", 1)[0] as string;
      // For what answers behind it; nobody else's word for it is passed on.
      request.headers["x-caravan-client"] = clients.addressOf(request);
      request.headers["x-caravan-origin"] = clients.originOf(request);
      if (path === HEALTH) return plain(response, 200, "ok");
      if (path === READY) return stopping ? plain(response, 503, "stopping") : plain(response, 200, "ok");
      const isApi = path === "/api" || path.startsWith("/api/");
      if (!isText(path)) return plain(response, 400, "The address holds a percent sign that stands for no letter.");
      const allowed = isApi ? API_METHODS : PAGE_METHODS;
      if (!allowed.includes(method)) {
        response.setHeader("Allow", allowed.join(", "));
        return refuse(response, isApi, "method-not-allowed", `${method.slice(0, 20)} is not taken here.`);
      }
      if (isApi) {
        const wait = await clients.mustWait(request);
        if (wait > 0) {
          response.setHeader("Retry-After", String(wait));
          return refuse(response, true, "too-many-requests", `This client may ask again in ${wait} seconds.`);
        }
      }
      return kept(request, response);
    },
  };
}

/** What depends on who asks, and when. */
const theirs = /^\/(api\/v1\/(workspaces|open)|([a-z]{2}(-[A-Za-z]+)?\/)?(w|open))(\/|\?|$)/;

/** Pages without a decision in their address, files of the program and what the API has to read: the same for everybody. */
function isKeepable({ method, url = "" }: IncomingMessage): boolean {
  return (method === "GET" || method === "HEAD") && !/[?&]d=/.test(url) && !theirs.test(url);
}

function isText(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function refuse(response: ServerResponse, asProblem: boolean, kind: ProblemKind, detail: string): void {
  const problem = problemOf(kind, detail);
  if (asProblem) answer(response, problem.status, "application/problem+json", JSON.stringify(problem));
  else plain(response, problem.status, `${problem.title}. ${detail}`);
}

function plain(response: ServerResponse, status: number, text: string): void {
  if (status === 503) response.setHeader("Retry-After", String(RETRY_AFTER));
  answer(response, status, "text/plain; charset=utf-8", `${text}\n`);
}

function answer(response: ServerResponse, status: number, type: string, text: string): void {
  for (const [name, value] of Object.entries({ ...OF_ALL, ...OF_NO_PAGE, "Cache-Control": "no-store" })) response.setHeader(name, value);
  response.writeHead(status, { "Content-Type": type }).end(text);
}
