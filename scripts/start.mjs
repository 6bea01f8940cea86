/** `npm start`: installs what is missing, builds if anything changed, serves. */
import { ensureBuilt } from "./support/build.mjs";
import { ensureInstalled } from "./support/install.mjs";
import { freePort, serve } from "./support/server.mjs";

/** @param {string} line @returns {never} */
function giveUp(line) {
  console.error(line);
  process.exit(1);
}

// Written out in digits: Number() would take 1e3 and 0x50 too.
const port = /^\d+$/.test(process.env.PORT || "3000") ? Number(process.env.PORT || 3000) : Number.NaN;
if (!(port >= 1 && port <= 65535)) giveUp(`PORT is ${process.env.PORT}, and has to be a number from 1 to 65535.`);
if ((await freePort(port)) === null) giveUp(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`);

try {
  await ensureInstalled();
  const build = await ensureBuilt();
  if (build.code !== 0) {
    console.error(build.output);
    giveUp("The build failed, for the reason above.");
  }
  const server = await serve(port);
  console.log(`Caravan is ready on ${server.url} (Ctrl-C stops it)`);
  const stop = async () => {
    await server.stop();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  // npm hands SIGTERM to its shell only, which dies without passing it on: the server would outlive both.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && stop(), 250).unref();
  process.exitCode = await server.ended;
} catch (error) {
  giveUp(error instanceof Error ? error.message : String(error));
}
