/** What the server lets a client ask for. Each can be set in the environment, by the name that stands beside it. */
export type Limits = {
  /** The largest body, in bytes. */
  readonly bodyBytes: number;
  /** `CARAVAN_THREADS`: how many requests are worked on at once. */
  readonly threads: number;
  /** `CARAVAN_QUEUE`: how many more may wait; what comes then is answered 503. */
  readonly queue: number;
  /** `CARAVAN_SECONDS`: how long a request may wait and be worked on, together; beyond it is answered 503. */
  readonly seconds: number;
  /** `CARAVAN_REQUESTS_PER_MINUTE`: what one client may send to the API; 0 where nobody counts. Beyond it is answered 429. */
  readonly requestsPerMinute: number;
};

/** 16 MiB. */
export const MOST_BYTES = 16 * 1024 * 1024;

/** When to try again after a 503, in seconds. */
export const RETRY_AFTER = 5;

/** How often a client may ask by default, where others than this machine can. */
const REQUESTS_PER_MINUTE = 300;

/**
 * The limits that hold.
 *
 * @param env the environment; what is not set there, or is no whole number in range, takes its default
 * @param cores of this machine: one is left to answer everybody else
 */
export function limitsFrom(env: Readonly<Record<string, string | undefined>>, cores: number): Limits {
  const set = (name: string, least: number, most: number, standard: number) => {
    const text = env[name]?.trim() ?? "";
    const found = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    return found >= least && found <= most ? found : standard;
  };
  return {
    bodyBytes: MOST_BYTES,
    threads: set("CARAVAN_THREADS", 1, 64, Math.max(1, cores - 1)),
    queue: set("CARAVAN_QUEUE", 0, 10_000, 32),
    seconds: set("CARAVAN_SECONDS", 1, 600, 20),
    requestsPerMinute: set("CARAVAN_REQUESTS_PER_MINUTE", 0, 1_000_000, isLoopback(env.HOST ?? LOOPBACK) ? 0 : REQUESTS_PER_MINUTE),
  };
}

/** Where the server listens unless `HOST` says otherwise: on this machine alone. */
export const LOOPBACK = "127.0.0.1";

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\./.test(host);
}
