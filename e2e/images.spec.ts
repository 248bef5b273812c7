import { readFile } from "node:fs/promises";
import { join } from "node:path";

import type { Locator } from "@playwright/test";

import type { Builder } from "./builder.ts";
import { expect, test } from "./fixtures.ts";

const picture = {
  name: "lighthouse.png",
  mimeType: "image/png",
  buffer: await readFile(join(import.meta.dirname, "../public/examples/lighthouse.png")),
};
const dataUrl = `data:image/png;base64,${picture.buffer.toString("base64")}`;
const width = picture.buffer.readUInt32BE(16);
const height = picture.buffer.readUInt32BE(20);

test("A picture that is uploaded is shown with its size, and becomes a data URL", async ({
  builder,
}) => {
  const card = await addImagePart(builder);
  await upload(card, picture);
  await expectPicture(builder, card);
});

test("A picture that is pasted is taken as well", async ({ builder }) => {
  const card = await addImagePart(builder);
  await card.getByLabel("Image URL", { exact: true }).evaluate((field, url) => {
    const bytes = Uint8Array.from(atob(url.slice(url.indexOf(",") + 1)), (c) => c.charCodeAt(0));
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([bytes], "lighthouse.png", { type: "image/png" }));
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  }, dataUrl);
  await expectPicture(builder, card);
});

test("A picture over the limit, or no picture at all, is refused with the reason", async ({
  builder,
}) => {
  const card = await addImagePart(builder);
  const field = card.getByLabel("Image URL", { exact: true });
  await field.fill("https://images.example.com/tent.jpg");
  await upload(card, { ...picture, name: "poster.png", buffer: Buffer.alloc(21 * 1024 ** 2) });
  await expect(card.getByRole("alert")).toHaveText("poster.png has 21 MB; this takes up to 20 MB.");
  await upload(card, { name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("Hello") });
  await expect(card.getByRole("alert")).toHaveText(/^notes\.txt is text\/plain; /);
  await expect(field).toHaveValue("https://images.example.com/tent.jpg");
});

async function addImagePart(builder: Builder): Promise<Locator> {
  await builder.open();
  const card = await builder.addItem("Input message");
  await card.getByRole("button", { name: "Add Image", exact: true }).click();
  return card;
}

async function upload(card: Locator, file: typeof picture) {
  const chooser = card.page().waitForEvent("filechooser");
  await card.getByRole("button", { name: "Upload Image URL" }).click();
  await (await chooser).setFiles(file);
}

async function expectPicture(builder: Builder, card: Locator) {
  await expect(card.getByAltText("Preview")).toBeVisible();
  await expect(card.getByText(`${width} × ${height} pixels`)).toBeVisible();
  await expect(card.getByText(/^image\/png · /)).toBeVisible();
  const image = { type: "input_image", image_url: dataUrl };
  await expect
    .poll(() => builder.shownBody())
    .toMatchObject({ items: [{ content: [{ type: "input_text" }, image] }] });
}
