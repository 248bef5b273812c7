import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { type Browser, chromium, type LaunchOptions } from "@playwright/test";

import { Builder } from "./builder.ts";
import { expect, test } from "./fixtures.ts";

/** More of them find more, on a machine that does nothing else: CRASH_RUNS=50 npm run e2e -- crash */
const runs = Number(process.env.CRASH_RUNS ?? 3);

/** Milliseconds of typing that a crash may cost. Beside other tests the machine's own delays come on top. */
const allowedLoss = process.env.CRASH_RUNS ? 300 : 2000;

/** What is typed first, and stored before the browser is killed. */
const stored = "stored_";

test("A browser killed while somebody types loses at most the last moment", async ({
  server,
  launchOptions,
}) => {
  test.setTimeout(runs * 120_000);
  const losses: number[] = [];
  for (let run = 0; run < runs; run++) losses.push(await crash(server.address, launchOptions));

  const sorted = losses.toSorted((left, right) => left - right);
  const description = `${runs} runs, median ${sorted[runs >> 1]} ms, most ${sorted.at(-1)} ms`;
  test.info().annotations.push({ type: "lost typing", description });
  expect(
    losses.filter((loss) => loss > allowedLoss),
    description,
  ).toEqual([]);
});

/** Types in a new browser profile, kills the browser, opens it again; gives the milliseconds of typing that are gone. */
async function crash(address: string, launchOptions: LaunchOptions): Promise<number> {
  const profile = await mkdtemp(join(tmpdir(), "builder-crash-"));
  try {
    const { url, keys, killedAt } = await typeUntilKilled(profile, address, launchOptions);
    const kept = await typedText(profile, url, launchOptions);
    const typed = keys.at(-1)?.text ?? "";
    expect(kept).toContain(stored);
    expect(typed.startsWith(kept) || kept.startsWith(typed), `${kept} of ${typed}`).toBe(true);
    const firstLost = keys.find(({ text }) => text.length > kept.length);
    return firstLost ? killedAt - firstLost.at : 0;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 20 });
  }
}

type Key = { text: string; at: number };

async function typeUntilKilled(profile: string, address: string, launchOptions: LaunchOptions) {
  const context = await chromium.launchPersistentContext(profile, launchOptions);
  const page = await context.newPage();
  const keys: Key[] = [];
  page.on("console", (message) => {
    const [mark, at, text] = message.text().split("|");
    if (mark === "typed") keys.push({ at: Number(at), text: text ?? "" });
  });
  await page.goto(address);
  const builder = new Builder(page);
  const card = await builder.addItem("Function call");
  await page.waitForURL("**/drafts/*");
  const field = card.getByLabel("Name", { exact: true });
  await field.evaluate((input) =>
    input.addEventListener("input", () => {
      // oxlint-disable-next-line no-console -- it tells the test when the page had a key, even as it is killed
      if (input instanceof HTMLInputElement) console.debug(`typed|${Date.now()}|${input.value}`);
    }),
  );
  await field.focus();
  await page.keyboard.type(stored);
  await builder.saved();
  const gone = context.waitForEvent("close");
  const typing = page.keyboard
    .type("abcdefghijklmnopqrstuvwxyz".repeat(20), { delay: 15 })
    .catch(() => "the browser is gone");

  await page.waitForTimeout(Math.random() * 2000);
  const processes = await processesOf(context.browser());
  const url = page.url();
  const killedAt = Date.now();
  for (const id of processes) process.kill(id, "SIGKILL");
  await Promise.all([gone, typing]);
  return { url, keys, killedAt };
}

/** The browser's own process first, then those that it would take with it. */
async function processesOf(browser: Browser | null): Promise<number[]> {
  if (!browser) throw new Error("The browser tells nothing about itself");
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  return processInfo
    .toSorted((left, right) => Number(right.type === "browser") - Number(left.type === "browser"))
    .map(({ id }) => id);
}

async function typedText(profile: string, url: string, launchOptions: LaunchOptions) {
  const context = await chromium.launchPersistentContext(profile, launchOptions);
  const page = await context.newPage();
  await page.goto(url);
  const builder = new Builder(page);
  const text = await (await builder.openCard(1)).getByLabel("Name", { exact: true }).inputValue();
  await context.close();
  return text;
}
