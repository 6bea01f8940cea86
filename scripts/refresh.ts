/**
 * `npm run refresh -- [take|again] [world-bank|comtrade|wits] …`: fetches fresh figures, shows what they would change, and on
 * `take` puts them in the place of those in use. What has come in is kept in the user's own folder, so that a fetch that was cut
 * short goes on where it stopped; `again` forgets it. The exit code is 0 where all came and can be trusted, 1 where it did not,
 * 2 for a command that was not understood.
 */
import "./support/engine.mjs";
import { runCommand } from "./support/decision-command";
import { typed } from "./support/refresh-command";
import { refreshed } from "./support/refresh-run";

const now = new Date();

await runCommand(async (words) => {
  const say = ({ done, of, ask }: { done: number; of: number; ask: string }) => {
    process.stderr.write(`${words.refresh.progress(done, of, ask)}\n`);
  };
  console.log((await refreshed(typed(process.argv.slice(2), now.getUTCFullYear(), words), { now, say, words })).join("\n"));
});
