import { defineConfig } from "@playwright/test";
import { BROWSER_FLAGS, findBrowser } from "../scripts/support/browser.mjs";

/** A server that is running already. `npm test` names its own here; without it one is started. */
const running = process.env.BASE_URL;
const port = 3100;

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  retries: 0,
  // A slow machine is no fault of the page: what a test waits for has to come, not to come within a second or five.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: running ?? `http://localhost:${port}`,
    locale: "en-GB",
    timezoneId: "UTC",
    colorScheme: "light",
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath: findBrowser() ?? undefined, args: BROWSER_FLAGS },
  },
  ...(running
    ? {}
    : {
        webServer: {
          command: "node scripts/start.mjs",
          cwd: "..",
          env: { PORT: String(port) },
          port,
          timeout: 300_000,
          reuseExistingServer: true,
        },
      }),
});
