/** The server that `npm start` runs: Next's pages and the API behind a front of our own. Built by scripts/support/build.mjs. */
import "../scripts/support/engine.mjs";
import { createServer, type Server } from "node:http";
import next from "next";
import { LOOPBACK } from "@/lib/api/limits";
import { limits } from "./api/limits";
import { servingApi } from "./api/serving";
import { clientsOf } from "./clients";
import { frontOf } from "./front";
import { stopAll } from "./stopping";

/** How long what is under way may go on after the server was told to stop. */
const GRACE_MS = 30_000;

const port = Number(process.env.PORT);
/** Without `HOST` both addresses that a machine calls itself by. */
const hosts = process.env.HOST ? [process.env.HOST] : [LOOPBACK, "::1"];

// Next takes a page that the proxy finds elsewhere for another server's unless both go by the one name it knows this machine by.
const app = next({ dev: false, hostname: "localhost", port });
await app.prepare();
const handle = app.getRequestHandler();
const proxies = /^\d+$/.test(process.env.TRUST_PROXY ?? "") ? Number(process.env.TRUST_PROXY) : 0;
const front = frontOf(
  servingApi((request, response) => handle(request, response)),
  clientsOf(limits.requestsPerMinute, proxies),
);

const servers = (await Promise.all(hosts.map(listening))).filter((server) => server !== null);
if (servers.length === 0) process.exit(1);
console.log("Ready");

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, stop);

/** A server on one address; `null` where there is no such address, or it is taken. */
function listening(host: string, at: number): Promise<Server | null> {
  const server = createServer((request, response) => {
    Promise.resolve(front.handler(request, response)).catch((error: unknown) => {
      if (response.destroyed || request.destroyed) return;
      console.error(error);
      if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
      response.end();
    });
  });
  // Longer than proxies and clients keep theirs: whoever closes first may cut off what is just being sent.
  server.keepAliveTimeout = 65_000;
  server.headersTimeout = 66_000;
  return new Promise((done) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      // A machine without IPv6 has no ::1, and needs none.
      if (at === 0) console.error(error.code === "EADDRINUSE" ? `Port ${port} is taken.` : error.message);
      done(null);
    });
    server.listen(port, host, () => done(server));
  });
}

/** Takes no more, lets what is under way finish, and ends. */
function stop(): void {
  front.stop();
  setTimeout(() => process.exit(1), GRACE_MS).unref();
  const closed = servers.map((server) => new Promise<void>((done) => server.close(() => done())));
  for (const server of servers) server.closeIdleConnections();
  // Streams of events end by this alone; what keeps decisions is closed when nobody writes any more.
  const ended = stopAll("streams");
  Promise.all([...closed, ended])
    .then(() => stopAll("files"))
    .then(() => process.exit(0));
}
