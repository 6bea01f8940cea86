/** `npm run build`: builds what `npm start` serves, unless it is there already. */
import { ensureBuilt } from "./support/build.mjs";

const { code, output } = await ensureBuilt();
if (code !== 0) console.error(output);
process.exitCode = code;
