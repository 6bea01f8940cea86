import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { placed } from "./placed";
import { sealed } from "./policy";

/** What answers a request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** An answer that depends on its address alone, ready to be sent again. */
type Answer = {
  readonly headers: OutgoingHttpHeaders;
  readonly tag: string;
  /** By content coding; `identity` is always there. */
  readonly bodies: Readonly<Record<string, Buffer>>;
  readonly size: number;
};

/** Memory for what is kept, in bytes: all pages, their parts and files of the program some three times over. */
const MOST_KEPT = 64 * 1024 * 1024;
/** Larger answers are passed on as they come. */
const LARGEST = 8 * 1024 * 1024;
/** Smaller ones gain nothing by being packed. */
export const SMALLEST_PACKED = 1024;

/** What gains by being packed. */
export const packedTypes = /^(text\/|application\/(json|javascript|manifest\+json)|image\/svg\+xml)/;
/** Headers of the way, not of the answer; and what does not hold of one that is kept: it is sent whole, and known by its tag. */
const ofTheWay = new Set([
  ...["connection", "keep-alive", "transfer-encoding", "content-length", "date", "etag", "content-encoding"],
  ...["accept-ranges", "last-modified"],
]);

/** How hard brotli tries. Each step takes some three times as long; the last pays where an answer stays the same for good. */
const [QUICK, SMALL, SMALLEST] = [9, 10, constants.BROTLI_MAX_QUALITY];
/** Larger bodies, in bytes, are packed quickly: otherwise whoever asks first would wait for it. */
const MOST_SQUEEZED = 512 * 1024;

const pack = {
  br: async (body: Buffer, hash: Buffer, isForGood: boolean) =>
    (await packedAhead(hash)) ??
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: qualityFor(body.byteLength, isForGood) } }),
  gzip: (body: Buffer) => promisify(gzip)(body, { level: 9 }),
};

const qualityFor = (size: number, isForGood: boolean) => (size > MOST_SQUEEZED ? QUICK : isForGood ? SMALLEST : SMALL);

/** What the build has packed (scripts/support/build.mjs), smaller than there is time for here; nothing of what it has not. */
function packedAhead(hash: Buffer): Promise<Buffer | null> {
  return readFile(join(process.cwd(), ".next/packed", `${hash.toString("hex")}.br`)).catch(() => null);
}

/**
 * Answers from memory what depends on the address alone, and asks `next` once for each address. Pages are sealed, so that one
 * rendering serves everybody; everything is packed once. What came with an error or a cookie goes through as it is.
 *
 * @param keepable whether the answer to a request depends on its address (and the headers in `keyOf`) alone
 */
export function keeping(next: Handler, keepable: (request: IncomingMessage) => boolean): Handler {
  const kept = new Map<string, Answer>();
  const under = new Map<string, Promise<Answer | null>>();
  let size = 0;

  function remember(key: string, answer: Answer): void {
    kept.set(key, answer);
    size += answer.size;
    for (const [oldest, { size: freed }] of kept) {
      if (size <= MOST_KEPT) break;
      kept.delete(oldest);
      size -= freed;
    }
  }

  return async (request, response) => {
    if (!keepable(request)) return next(request, response);
    const key = keyOf(request);
    const found = kept.get(key) ?? (await under.get(key));
    if (found) {
      // The last used is the last to go.
      if (kept.delete(key)) kept.set(key, found);
      return send(found, request, response);
    }
    const { headers, method } = request;
    const coming = captured(next, request, response);
    under.set(key, coming);
    const answer = await coming.finally(() => under.delete(key));
    if (!answer) return;
    remember(key, answer);
    Object.assign(request, { headers, method });
    send(answer, request, response);
  };
}

/** What tells answers apart: the address, and what Next's own navigation asks for. */
function keyOf({ url, headers }: IncomingMessage): string {
  const names = ["rsc", "next-router-state-tree", "next-router-prefetch", "next-router-segment-prefetch", "next-url"];
  return JSON.stringify([url, ...names.map((name) => headers[name])]);
}

/**
 * Lets `next` answer into memory. Where the answer is none to keep it is passed on, and `null` comes back; so does it where the
 * client left.
 */
function captured(next: Handler, request: IncomingMessage, response: ServerResponse): Promise<Answer | null> {
  return new Promise((done, fail) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const { write, end, writeHead, flushHeaders } = response;
    const release = () => Object.assign(response, { write, end, writeHead, flushHeaders });
    const isPlain = () => response.statusCode === 200 && size <= LARGEST && !response.hasHeader("set-cookie");
    const take = (chunk: unknown, encoding?: unknown) => {
      if (typeof chunk !== "string" && !(chunk instanceof Uint8Array)) return;
      const bytes = typeof chunk === "string" ? Buffer.from(chunk, encoding as BufferEncoding) : Buffer.from(chunk);
      chunks.push(bytes);
      size += bytes.byteLength;
    };
    const passOn = () => {
      release();
      for (const chunk of chunks) response.write(chunk);
      done(null);
    };
    request.method = "GET";
    const { "accept-encoding": _, "if-none-match": __, range: ___, ...others } = request.headers;
    request.headers = others;
    response.flushHeaders = () => undefined;
    response.writeHead = ((status: number, ...rest: unknown[]) => {
      response.statusCode = status;
      for (const given of rest)
        if (typeof given === "object" && given !== null)
          for (const [name, value] of Object.entries(given)) response.setHeader(name, value as string);
      return response;
    }) as typeof writeHead;
    response.write = ((chunk: unknown, encoding?: unknown, after?: unknown) => {
      take(chunk, encoding);
      const called = typeof encoding === "function" ? encoding : after;
      if (typeof called === "function") called();
      if (!isPlain()) passOn();
      return true;
    }) as typeof write;
    response.end = ((chunk?: unknown, encoding?: unknown) => {
      take(chunk, encoding);
      if (!isPlain()) {
        passOn();
        response.end();
      } else {
        release();
        answerOf(response, Buffer.concat(chunks)).then(done, fail);
      }
      return response;
    }) as typeof end;
    response.once("close", () => done(null));
    Promise.resolve(next(request, response)).catch(fail);
  });
}

/** What came, each part in its place, sealed and packed. */
async function answerOf(response: ServerResponse, came: Buffer): Promise<Answer> {
  const given = response.getHeader("etag") as string | undefined;
  const headers = Object.fromEntries(Object.entries(response.getHeaders()).filter(([name]) => !ofTheWay.has(name)));
  for (const name of Object.keys(response.getHeaders())) response.removeHeader(name);
  const type = String(headers["content-type"] ?? "");
  let body = came;
  if (type.startsWith("text/html")) {
    const { html, policy, unnamed } = sealed(placed(came.toString("utf8")), String(headers["content-security-policy"] ?? ""));
    body = Buffer.from(html);
    headers["content-security-policy"] = policy;
    if (headers.link !== undefined) headers.link = unnamed(String(headers.link));
  }
  if (/no-store|private/.test(String(headers["cache-control"] ?? "no-store"))) headers["cache-control"] = "no-cache";
  const hash = createHash("sha256").update(body).digest();
  const isForGood = /immutable/.test(String(headers["cache-control"]));
  const bodies: Record<string, Buffer> = { identity: body };
  if (packedTypes.test(type) && body.byteLength >= SMALLEST_PACKED) {
    headers.vary = [...new Set(`${headers.vary ?? ""}, Accept-Encoding`.split(/\s*,\s*/).filter((name) => name !== ""))].join(", ");
    for (const coding of ["br", "gzip"] as const) bodies[coding] = await pack[coding](body, hash, isForGood);
  }
  // A page's own tag would be that of its nonce.
  const own = type.startsWith("text/html") ? undefined : given;
  const tag = own ?? `W/"${hash.toString("base64url").slice(0, 27)}"`;
  return { headers, tag, bodies, size: Object.values(bodies).reduce((sum, each) => sum + each.byteLength, 0) };
}

function send({ headers, tag, bodies }: Answer, request: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
  response.setHeader("ETag", tag);
  if (isKnown(request.headers["if-none-match"], tag)) {
    response.writeHead(304).end();
    return;
  }
  const coding = ["br", "gzip"].find((each) => bodies[each] && accepts(request.headers["accept-encoding"], each)) ?? "identity";
  const body = bodies[coding] as Buffer;
  if (coding !== "identity") response.setHeader("Content-Encoding", coding);
  response.setHeader("Content-Length", body.byteLength);
  response.writeHead(200);
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Whether an If-None-Match names the tag; weak and strong count the same (RFC 9110, 13.1.2). */
function isKnown(asked: string | undefined, tag: string): boolean {
  const opaque = (each: string) => each.trim().replace(/^W\//, "");
  return asked !== undefined && (asked.trim() === "*" || asked.split(",").some((each) => opaque(each) === opaque(tag)));
}

/** Whether an Accept-Encoding names a coding and does not refuse it with q=0 (RFC 9110, 12.5.3). */
export function accepts(asked: string | string[] | undefined, coding: string): boolean {
  return String(asked ?? "")
    .split(",")
    .some((each) => {
      const [name, ...parameters] = each.split(";").map((part) => part.trim().toLowerCase());
      return name === coding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
    });
}
