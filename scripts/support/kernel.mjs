import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

const SOURCE = "lib/robustness/smaa/kernel.wat";
export const KERNEL = "lib/robustness/smaa/kernel.ts";

/** The kernel's source as a WebAssembly module, in a module of ours that holds it as text. */
export async function builtKernel() {
  // Not before it is called: `npm start` reads this file before anything is installed.
  const { default: wabt } = await import("wabt");
  const { parseWat } = await wabt();
  const kernel = parseWat(SOURCE, readFileSync(join(root, SOURCE), "utf8"), { simd: true });
  kernel.validate({ simd: true });
  const bytes = Buffer.from(kernel.toBinary({}).buffer).toString("base64");
  kernel.destroy();
  return `/** kernel.wat as a WebAssembly module in base64: made by scripts/support/kernel.mjs, not to be edited. */\nexport const KERNEL =\n  "${bytes}";\n`;
}

/** Builds the kernel, and writes it down where its source has changed. */
export async function ensureKernel() {
  const built = await builtKernel();
  const file = join(root, KERNEL);
  if (existsSync(file) && readFileSync(file, "utf8") === built) return;
  console.log("Building the kernel …");
  writeFileSync(file, built);
}
