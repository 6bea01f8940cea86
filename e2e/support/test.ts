import { test as base, expect } from "@playwright/test";

/** What a test may see in the console, each with its reason beside it: `test.use({ expectedErrors: [/404/] })`. */
type Options = { readonly expectedErrors: readonly RegExp[] };

/**
 * Playwright's `test`, which also fails when any page throws, writes an error to the console, or breaks its content
 * security policy (Chromium reports that as a console error too).
 */
export const test = base.extend<Options & { readonly watch: undefined }>({
  expectedErrors: [[], { option: true }],
  watch: [
    async ({ context, expectedErrors }, use) => {
      const errors: string[] = [];
      context.on("weberror", (error) => errors.push(error.error().message));
      context.on("console", (message) => {
        if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
      });
      await use(undefined);
      // Playwright takes a list of one for the one.
      const known = [expectedErrors].flat();
      expect(
        errors.filter((error) => !known.some((expected) => expected.test(error))),
        "errors in the browser",
      ).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
