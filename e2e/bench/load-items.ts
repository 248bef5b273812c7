import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Page } from "@playwright/test";

import { Builder } from "../builder.ts";
import { delayUntil } from "./delays.ts";

/** A conversation of short turns. */
export function messages(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    type: "message",
    role: index % 2 === 0 ? "user" : "assistant",
    content: `Turn ${index + 1}: what was said here.`,
  }));
}

/**
 * Opens the app and puts items into the empty draft as a person does: by a file. Gives back the
 * milliseconds that the app took: to read the file, and to show the cards.
 */
export async function loadItems(page: Page, address: string, items: readonly object[]) {
  await page.goto(address);
  const builder = new Builder(page);
  return importItems(builder, items);
}

export async function importItems(builder: Builder, items: readonly object[]): Promise<number> {
  const { page } = builder;
  // From the disk: handed over as text, it would be made into a file by the page, at the cost of a long task.
  const folder = await mkdtemp(join(tmpdir(), "builder-bench-"));
  const file = join(folder, "body.json");
  await writeFile(file, JSON.stringify({ items }));
  await builder.choose("Import");
  const dialog = builder.importDialog;
  const name = "Put into this draft";
  const take = dialog.getByRole("button", { name });
  const reading = await delayUntil(
    page,
    { selector: "[aria-label='Kinds of items']" },
    async () => {
      const chooser = page.waitForEvent("filechooser");
      await dialog.getByRole("button", { name: "Choose files…" }).click();
      await (await chooser).setFiles(file);
    },
  );
  await rm(folder, { recursive: true });
  const selector = '[role="group"][aria-label^="Item 1:"]';
  return reading + (await delayUntil(page, { selector }, () => take.click()));
}
