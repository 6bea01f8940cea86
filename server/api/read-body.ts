import { MOST_BYTES } from "@/lib/api/limits";
import { Unanswerable } from "@/lib/api/problem-details";
import type { Asked } from "./asked";

/** A client that sends more than so many times what may be sent is cut off. */
const MOST_TAKEN = 8;

/** The body of a request, declared as JSON. @throws Unanswerable where it is declared as something else, or larger than `most` bytes */
export async function readBody(request: Asked, most = MOST_BYTES): Promise<Uint8Array> {
  checkType(request.headers);
  return readBytes(request, most);
}

function checkType(headers: Headers): void {
  const type = headers.get("content-type")?.split(";")[0]?.trim() ?? "";
  if (!/^application\/([\w.!#$&^-]+\+)?json$/i.test(type))
    throw new Unanswerable("not-json-type", `Send the body as application/json, not as ${type.slice(0, 100) || "nothing in particular"}.`);
  const coding = headers.get("content-encoding") ?? "identity";
  if (coding.toLowerCase() !== "identity") throw new Unanswerable("not-json-type", "Send the body without a content encoding.");
}

/**
 * Counts while it reads: a length may be declared wrong, or not at all. What is too much is still taken in, though not kept,
 * since most clients listen for an answer only when they have sent everything.
 */
async function readBytes(request: Asked, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size <= most) chunks.push(chunk);
    else chunks.length = 0;
    if (size > MOST_TAKEN * most) break;
  }
  if (size > most) throw new Unanswerable("too-large", `The body may hold ${most} bytes.`);
  // A buffer of its own, so that it can be handed to another thread as it stands.
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
