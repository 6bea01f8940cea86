import type { ProblemKind } from "@/lib/api/problem-details";

/** 16 MiB. */
export const MOST_BYTES = 16 * 1024 * 1024;
/** A client that sends more than this is cut off. */
const MOST_TAKEN = 8 * MOST_BYTES;

/** Thrown where a request cannot be read at all. */
export class Unreadable extends Error {
  constructor(
    readonly kind: ProblemKind,
    detail: string,
  ) {
    super(detail);
    this.name = "Unreadable";
  }
}

/** The JSON body of a request. @throws Unreadable where it is not declared as JSON, larger than 16 MiB, or not JSON */
export async function readJson(request: Request): Promise<unknown> {
  checkType(request.headers);
  const bytes = await readBytes(request);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw new Unreadable("not-json", error instanceof SyntaxError ? error.message : "The body is not text in UTF-8.");
  }
}

function checkType(headers: Headers): void {
  const type = headers.get("content-type")?.split(";")[0]?.trim() ?? "";
  if (!/^application\/([\w.!#$&^-]+\+)?json$/i.test(type))
    throw new Unreadable("not-json-type", `Send the body as application/json, not as ${type.slice(0, 100) || "nothing in particular"}.`);
  const coding = headers.get("content-encoding") ?? "identity";
  if (coding.toLowerCase() !== "identity") throw new Unreadable("not-json-type", "Send the body without a content encoding.");
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
  if (size > MOST_BYTES) throw new Unreadable("too-large", `The body may hold ${MOST_BYTES} bytes.`);
  return Buffer.concat(chunks, size);
}
