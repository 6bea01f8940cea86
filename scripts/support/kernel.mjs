import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

/** Where a kernel stands as text, for WebAssembly and, beside it, as a module of ours that holds it. */
export const KERNELS = ["lib/robustness/smaa/kernel", "lib/madm/outranking/kernel"];

/**
 * A kernel's source as a WebAssembly module, in a module of ours that holds it as text.
 * @param {string} kernel one of `KERNELS`
 */
export async function builtKernel(kernel) {
  // Not before it is called: `npm start` reads this file before anything is installed.
  const { default: wabt } = await import("wabt");
  const { parseWat } = await wabt();
  const module = parseWat(`${kernel}.wat`, readFileSync(join(root, `${kernel}.wat`), "utf8"), { simd: true });
  module.validate({ simd: true });
  const bytes = Buffer.from(module.toBinary({}).buffer).toString("base64");
  module.destroy();
  return `/** kernel.wat as a WebAssembly module in base64: made by scripts/support/kernel.mjs, not to be edited. */\nexport const KERNEL =\n  "${bytes}";\n`;
}

/** Builds the kernels, and writes down those whose source has changed. */
export async function ensureKernels() {
  for (const kernel of KERNELS) {
    const built = await builtKernel(kernel);
    const file = join(root, `${kernel}.ts`);
    if (existsSync(file) && readFileSync(file, "utf8") === built) continue;
    console.log(`Building ${kernel}.ts …`);
    writeFileSync(file, built);
  }
}
