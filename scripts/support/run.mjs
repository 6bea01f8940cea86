import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root: every path below starts here, wherever the command was given. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");

/**
 * Runs a command without a keyboard and gathers what it says.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string | undefined> }} [options]
 * @returns {Promise<{ code: number, output: string }>} Its exit code (127 when it could not be started) and output.
 */
export function run(command, args, { env } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (chunk) => {
        output += chunk;
      });
    child.on("error", (error) => done({ code: 127, output: output + error.message }));
    child.on("close", (code) => done({ code: code ?? 1, output }));
  });
}

/**
 * Where an installed package keeps a command of its own, for `node` to run: no shell, no npx, no PATH.
 *
 * @param {string} name the package
 * @param {string} [command] the command, where it is not called as the package
 */
export function bin(name, command = name.replace(/^@.*\//, "")) {
  const file = join(root, "node_modules", name, "package.json");
  const { bin: bins } = createRequire(import.meta.url)(file);
  return join(dirname(file), typeof bins === "string" ? bins : bins[command]);
}
