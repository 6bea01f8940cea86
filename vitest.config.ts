import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    include: ["tests/**/*.test.ts"],
    setupFiles: ["scripts/support/engine.mjs"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What starts them has little to do meanwhile.
    maxWorkers: availableParallelism(),
  },
});
