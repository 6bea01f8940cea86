/**
 * `npm run keep -- backup|restore|export|import|forget …`: looks after what is kept. The exit code is 0 where it was done, 1
 * where it was not, 2 for a command that was not understood; why is said on standard error.
 */
import "./support/engine.mjs";
import { runCommand } from "./support/decision-command";
import { keepCommand } from "./support/keep-command";

await runCommand((words) => keepCommand(process.argv.slice(2), process.env, words));
