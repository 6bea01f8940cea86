import type { IncomingMessage } from "node:http";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** Who asks, and how often. */
export type Clients = {
  /** How many seconds a client has to wait before it may ask again; 0 where it may ask now. */
  mustWait(request: IncomingMessage): Promise<number>;
  /** Where the client connects from. */
  addressOf(request: IncomingMessage): string;
  /** The site it asks, by scheme and host. */
  originOf(request: IncomingMessage): string;
  /** Whether the client came by TLS, as far as a trusted proxy says. */
  isSecure(request: IncomingMessage): boolean;
};

/**
 * @param perMinute how often one client may ask; 0 where nobody counts
 * @param proxies how many proxies of one's own stand before this server (`TRUST_PROXY`): so many entries of
 * `X-Forwarded-For`, from its end, are believed, and `X-Forwarded-Proto` is; with 0 neither
 */
export function clientsOf(perMinute: number, proxies: number): Clients {
  const limiter = perMinute > 0 ? new RateLimiterMemory({ points: perMinute, duration: 60 }) : null;
  const last = (header: string | string[] | undefined) =>
    String(header ?? "")
      .split(",")
      .at(-1)
      ?.trim() ?? "";
  const isSecure = ({ headers }: IncomingMessage) => proxies > 0 && last(headers["x-forwarded-proto"]) === "https";
  return {
    addressOf: (request) => addressOf(request, proxies),
    originOf: (request) => {
      const { headers } = request;
      const host = (proxies > 0 && last(headers["x-forwarded-host"])) || headers.host || "localhost";
      return `${isSecure(request) ? "https" : "http"}://${host}`;
    },
    isSecure,
    async mustWait(request) {
      if (!limiter) return 0;
      try {
        await limiter.consume(addressOf(request, proxies));
        return 0;
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
      }
    },
  };
}

/** The address of the client: that of the connection, or the one that the outermost trusted proxy saw. */
export function addressOf({ headers, socket }: Pick<IncomingMessage, "headers" | "socket">, proxies: number): string {
  const passed = String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
  const seen = proxies > 0 ? (passed.at(-proxies) ?? passed[0]) : undefined;
  return seen ?? socket.remoteAddress ?? "";
}
