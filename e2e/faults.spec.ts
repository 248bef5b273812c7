import OpenAI from "openai";

import { expect, test } from "./fixtures.ts";

test("A tester switches faults of the sandbox on and off, and the banner tells as long as they last", async ({
  builder,
  page,
  server,
}) => {
  const { conversations } = new OpenAI({
    apiKey: "none",
    baseURL: `${server.address}/sandbox/v1`,
    maxRetries: 0,
  });
  const banner = page.getByRole("region", { name: "Upstream" });
  await builder.open();

  await banner.getByRole("button", { name: "Faults…" }).click();
  const dialog = page.getByRole("dialog", { name: "Faults of the sandbox" });
  await dialog.getByLabel("They befall").selectOption("The next request only");
  await dialog.getByLabel("Seconds to wait").fill("7");
  await dialog.getByLabel("Rate limit (429)").check();
  await expect(banner).toContainText("Fault on: Rate limit (429)");
  await expect(conversations.create()).rejects.toMatchObject({
    status: 429,
    code: "rate_limit_exceeded",
  });
  await expect(banner).not.toContainText("Fault on");
  await conversations.create();

  await dialog.getByLabel("They befall").selectOption("Every request");
  await dialog.getByLabel("Server error (500)").check();
  await dialog.getByRole("button", { name: "Close" }).click();
  await page.reload();
  await expect(banner).toContainText("Faults on: Rate limit (429), Server error (500)");
  await expect(conversations.create()).rejects.toMatchObject({ status: 429 });

  await banner.getByRole("button", { name: "Faults…" }).click();
  await dialog.getByRole("button", { name: "Switch all off" }).click();
  await expect(banner).not.toContainText("Faults on");
  await conversations.create();
});
