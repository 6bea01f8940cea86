import { setTimeout as after } from "node:timers/promises";
import { isPassing, LONGEST_WAIT, MOST_TRIES, waitBefore } from "@/lib/refresh/again";

/** What may be asked of a publisher, and how it is asked. */
export type Manner = {
  /** The only hosts that may be asked, and that may be referred to. */
  readonly hosts: readonly string[];
  readonly perSecond: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Statuses that mean "nothing is held". */
  readonly nothing: readonly number[];
  /** Whether a text is a whole answer; one that is not is asked for again. */
  readonly isWhole: (text: string) => boolean;
};

/** Bounds of one answer. */
export type Bounds = { readonly milliseconds: number; readonly bytes: number };

/** Statistics offices are slow to answer and quick to be stopped by what never ends. */
export const BOUNDS: Bounds = { milliseconds: 60_000, bytes: 20_000_000 };

const MOST_REDIRECTS = 3;
/** What the system says where there is no way to a host. */
const OFF: ReadonlySet<string> = new Set(["ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "ENETDOWN", "EHOSTUNREACH"]);
const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** A question that got no answer: what came in its place, and whether it may be another next time. */
export class NoAnswer extends Error {
  constructor(
    message: string,
    readonly passing: boolean,
    readonly retryAfter: string | null = null,
    /** The host that there was no way to, where that is what is missing. */
    readonly unreached: string | null = null,
  ) {
    super(message);
    this.name = "NoAnswer";
  }
}

/**
 * Asks a publisher, one question at a time: at its pace, again where an answer may come later, never longer than the bounds and
 * never elsewhere. What is asked twice is asked anew: nothing is kept here.
 *
 * @returns a function that gives the text of an answer, empty where the publisher holds nothing
 * @throws NoAnswer from that function, with what came in its place
 */
export function asker(
  manner: Manner,
  { bounds = BOUNDS, wait = (ms: number): Promise<unknown> => after(ms), now = Date.now } = {},
): (address: string) => Promise<string> {
  let free = 0;
  return async (address) => {
    for (let tries = 1; ; tries++) {
      await wait(Math.max(0, free - now()));
      free = now() + 1000 / manner.perSecond;
      try {
        return await once(new URL(address), manner, bounds);
      } catch (error) {
        const failure = error instanceof NoAnswer ? error : failureOf(error, new URL(address).host);
        const pause = waitBefore(tries, failure.retryAfter, now());
        if (!failure.passing || tries >= MOST_TRIES) throw failure;
        if (pause > LONGEST_WAIT) throw new NoAnswer(`${failure.message}: asks for ${Math.ceil(pause / 1000)} s of patience`, true);
        await wait(pause);
      }
    }
  };
}

/** @throws NoAnswer for an address that may not be asked */
function allowed(address: URL, hosts: readonly string[]): URL {
  const secure = address.protocol === "https:" || (address.protocol === "http:" && LOOPBACK.has(address.hostname));
  if (!secure || !hosts.includes(address.hostname))
    throw new NoAnswer(`${address.origin} may not be asked; accepted https and ${hosts.join(", ")}`, false);
  return address;
}

async function once(address: URL, manner: Manner, bounds: Bounds): Promise<string> {
  const signal = AbortSignal.timeout(bounds.milliseconds);
  let at = allowed(address, manner.hosts);
  for (let hops = 0; ; hops++) {
    const answer = await fetch(at, { headers: { accept: "application/json", ...manner.headers }, redirect: "manual", signal });
    const to = answer.status >= 300 && answer.status < 400 ? answer.headers.get("location") : null;
    if (to === null) return textOf(answer, manner, bounds.bytes);
    await answer.body?.cancel();
    if (hops >= MOST_REDIRECTS) throw new NoAnswer(`${address.host} refers on more than ${MOST_REDIRECTS} times`, false);
    const next = allowed(new URL(to, at), manner.hosts);
    // A key goes to the host it is for.
    if (next.host !== address.host) throw new NoAnswer(`${address.host} refers to ${next.host}`, false);
    at = next;
  }
}

async function textOf(answer: Response, { nothing, isWhole }: Manner, bytes: number): Promise<string> {
  const { status, headers } = answer;
  if (nothing.includes(status)) {
    await answer.body?.cancel();
    return "";
  }
  const text = await read(answer, bytes);
  const after = headers.get("retry-after");
  const said = text.replace(/\s+/g, " ").trim().slice(0, 120);
  if (status !== 200) throw new NoAnswer(`status ${status}${said === "" ? "" : `: ${said}`}`, isPassing(status, after), after);
  if (!isWhole(text)) throw new NoAnswer(`no whole answer came: ${said === "" ? "an empty one" : said}`, true, after);
  return text;
}

async function read(answer: Response, bytes: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body ?? []) {
    size += part.byteLength;
    if (size > bytes) throw new NoAnswer(`more than ${bytes} bytes came`, false);
    parts.push(part);
  }
  return new TextDecoder().decode(Buffer.concat(parts));
}

/** A name that nobody knows here will not be known in a few seconds: without a connection nothing is gained by waiting. */
function failureOf(error: unknown, host: string): NoAnswer {
  const code = error instanceof Error ? (error.cause as NodeJS.ErrnoException | undefined)?.code : undefined;
  const isOff = code !== undefined && OFF.has(code);
  return new NoAnswer(`${reasonOf(error)} (${host})`, code !== "ENOTFOUND", null, isOff ? host : null);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return "no answer in time";
  return error.cause instanceof Error ? error.cause.message : error.message;
}
