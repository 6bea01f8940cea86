import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { OF_ALL, OF_API } from "../headers";
import { accepts, type Handler, packedTypes, SMALLEST_PACKED } from "../kept";
import type { Asked } from "./asked";
import { answerBy } from "./handlers";
import { routeOf } from "./routes";

/** Answers at the addresses of the API itself, which costs a small part of what Next takes for any request, and asks `next` for the rest. */
export function servingApi(next: Handler): Handler {
  return async (request, response) => {
    const found = routeOf((request.url ?? "").split("?", 1)[0] as string);
    if (!found) return next(request, response);
    await send(await answerBy(found.handlers, asked(request, response), found.params), request, response);
  };
}

function asked(request: IncomingMessage, response: ServerResponse): Asked {
  const { method = "", url = "", headers } = request;
  const gone = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) gone.abort();
  });
  return {
    method,
    url: `http://localhost${url}`,
    headers: new Headers(headers as Record<string, string>),
    signal: gone.signal,
    // Whoever stops reading still answers.
    body: request.iterator({ destroyOnReturn: false }),
  };
}

async function send(answer: Response, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (response.destroyed) return answer.body?.cancel();
  for (const [name, value] of Object.entries({ ...OF_ALL, ...OF_API })) response.setHeader(name, value);
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  // What was not read to its end is not waited for.
  if (request.readableDidRead && !request.complete) response.setHeader("Connection", "close");
  response.statusCode = answer.status;
  if (answer.body === null || request.method === "HEAD") {
    // Nobody waits until what nobody reads has been given up.
    answer.body?.cancel().catch(() => undefined);
    response.end();
    return;
  }
  const type = answer.headers.get("content-type") ?? "";
  if (/^(text\/event-stream|application\/x-ndjson)/.test(type)) {
    response.flushHeaders();
    // Whoever leaves ends it, and nothing went wrong.
    return pipeline(Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]), response).catch(() => undefined);
  }
  let body: Buffer = Buffer.from(await answer.arrayBuffer());
  if (packedTypes.test(type)) {
    response.setHeader("Vary", "Accept-Encoding");
    if (body.byteLength >= SMALLEST_PACKED && accepts(request.headers["accept-encoding"], "gzip")) {
      body = await promisify(gzip)(body);
      response.setHeader("Content-Encoding", "gzip");
    }
  }
  response.setHeader("Content-Length", body.byteLength);
  response.end(body);
}
