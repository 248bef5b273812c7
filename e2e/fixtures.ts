import { test as base, type Page } from "@playwright/test";

import { Builder } from "./builder.ts";
import { type ServerProcess, startServer } from "./server-process.ts";

export type ServerOptions = {
  /** Environment variables of the server that the spec runs against; none means the sandbox. */
  serverVariables: Record<string, string>;
};

type TestFixtures = {
  /** What a person does with the app, as verbs. The page is not open yet. */
  builder: Builder;
  /** Console errors that the spec brings about on purpose. Every other one fails the test. */
  expectedErrors: RegExp[];
};

export const test = base.extend<TestFixtures, ServerOptions & { server: ServerProcess }>({
  serverVariables: [{}, { option: true, scope: "worker" }],
  server: [
    async ({ serverVariables }, provide) => {
      const server = await startServer(serverVariables);
      await provide(server);
      await server.stop();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ server }, provide) => {
    await provide(server.address);
  },
  expectedErrors: [[], { option: true }],
  page: async ({ page, baseURL, expectedErrors }, provide) => {
    const faults = watch(page, baseURL ?? "");
    await answerForTheInternet(page, baseURL ?? "", faults);
    await provide(page);
    const unexpected = faults.filter((fault) => !expectedErrors.some((error) => error.test(fault)));
    expect(unexpected, "Errors in the browser's console").toEqual([]);
  },
  builder: async ({ page }, provide) => {
    await provide(new Builder(page));
  },
});

export const { expect } = test;

/** Errors of scripts and on the console; a breach of the content security policy is among the latter. */
function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() !== "error" && !/Content Security Policy/i.test(message.text())) return;
    faults.push(`${message.text()} (${message.location().url.replace(origin, "")})`);
  });
  return faults;
}

const onePixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** The app may show images from anywhere, and may ask the internet for nothing else. */
async function answerForTheInternet(page: Page, origin: string, faults: string[]) {
  await page.route(
    (url) => url.protocol.startsWith("http") && url.origin !== origin,
    async (route) => {
      if (route.request().resourceType() === "image") {
        await route.fulfill({ contentType: "image/png", body: onePixel });
        return;
      }
      faults.push(`Request to ${route.request().url()}`);
      await route.abort();
    },
  );
}
