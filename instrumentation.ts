/** Next calls this once in the server's process, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") await import("./scripts/support/engine.mjs");
}
