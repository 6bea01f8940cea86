import { MOST_BYTES } from "@/lib/api/limits";
import { Unanswerable } from "./answer";

/** A client that sends more than this is cut off. */
const MOST_TAKEN = 8 * MOST_BYTES;

/** The body of a request, declared as JSON. @throws Unanswerable where it is declared as something else, or larger than 16 MiB */
export async function readBody(request: Request): Promise<Uint8Array> {
  checkType(request.headers);
  return readBytes(request);
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
async function readBytes(request: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let chunk = await reader?.read(); chunk && !chunk.done && size <= MOST_TAKEN; chunk = await reader?.read()) {
    size += chunk.value.byteLength;
    if (size <= MOST_BYTES) chunks.push(chunk.value);
    else chunks.length = 0;
  }
  if (size > MOST_BYTES) throw new Unanswerable("too-large", `The body may hold ${MOST_BYTES} bytes.`);
  // A buffer of its own, so that it can be handed to another thread as it stands.
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
