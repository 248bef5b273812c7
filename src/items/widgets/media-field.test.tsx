// @vitest-environment jsdom
import { createEvent, fireEvent, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import * as z from "zod";

import { prepareForms, renderForm } from "#form/test-support.tsx";
import { field, object } from "#schema/field.ts";
import { text } from "#schema/text.ts";

prepareForms();

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const pngText = "iVBORw0KGgo=";

const file = (name: string, type: string, bytes = png) => new File([bytes], name, { type });

function fileInput(container: HTMLElement): HTMLInputElement {
  const input = container.querySelector("input[type=file]");
  if (!(input instanceof HTMLInputElement)) throw new Error("There is no file input");
  return input;
}

describe("an image URL", () => {
  const schema = object({ image: field(text(), "An image.", { widget: "image-url" }) });

  test("is uploaded as a data URL and shown with its type and size", async () => {
    const { container, changes } = renderForm(schema, { image: "" });
    await userEvent.upload(fileInput(container), file("a.png", "image/png"));
    const next = { image: `data:image/png;base64,${pngText}` };
    await waitFor(() => expect(changes).toMatchObject([{ path: ["image"], typing: false, next }]));
    expect(screen.getByText("image/png · 8 bytes")).toBeDefined();
    expect(screen.getByRole("img").getAttribute("src")).toBe(next.image);
  });

  test("is pasted or dropped as a file", async () => {
    const { container, value } = renderForm(schema, { image: "" });
    const input = screen.getByRole("textbox", { name: "Image" });
    fireEvent.paste(input, {
      clipboardData: { files: [file("a.png", "image/png")], getData: () => "" },
    });
    await waitFor(() => expect(value()).toEqual({ image: `data:image/png;base64,${pngText}` }));
    const drop = createEvent.drop(input);
    const dataTransfer = { types: ["Files"], files: [file("a.gif", "image/gif")] };
    Object.defineProperty(drop, "dataTransfer", { value: dataTransfer });
    fireEvent(container.querySelector("input") ?? container, drop);
    await waitFor(() => expect(value()).toEqual({ image: `data:image/gif;base64,${pngText}` }));
  });

  test("refuses a file of a type that the API does not take, and changes nothing", async () => {
    const { container, changes } = renderForm(schema, { image: "https://example.com/a.png" });
    fireEvent.change(fileInput(container), {
      target: { files: [file("a.tiff", "image/tiff")] },
    });
    expect((await screen.findByRole("alert")).textContent).toBe(
      "a.tiff is image/tiff; this takes PNG, JPEG, WebP and GIF.",
    );
    expect(changes).toEqual([]);
  });

  test("is asked for from another server only on request", async () => {
    renderForm(schema, { image: "https://example.com/a.png" });
    expect(screen.queryByRole("img")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Show preview of Image" }));
    const image = screen.getByRole("img");
    expect(image.getAttribute("referrerpolicy")).toBe("no-referrer");
    fireEvent.error(image);
    expect(screen.getByText("The browser can’t show this image.")).toBeDefined();
  });

  test("that is pasted as very long text does not pass through the input", () => {
    const { changes } = renderForm(schema, { image: "data:" });
    const long = `data:image/png;base64,${"A".repeat(100_000)}`;
    const input = screen.getByRole<HTMLInputElement>("textbox", { name: "Image" });
    input.select();
    fireEvent.paste(input, { clipboardData: { files: [], getData: () => long } });
    expect(changes).toMatchObject([{ typing: false, next: { image: long } }]);
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(screen.getByRole("button", { name: "Edit Image as text" })).toBe(document.activeElement);
    expect(screen.getByText("image/png · 73 kB")).toBeDefined();
  });

  test("of another MIME type says so", () => {
    renderForm(schema, { image: "data:image/tiff;base64,AAAA" });
    expect(screen.getByText(/takes PNG, JPEG, WebP and GIF, not image\/tiff/)).toBeDefined();
  });
});

describe("file data", () => {
  const schema = object({
    data: field(text(), "A file.", { widget: "file-data" }),
    filename: field(text().optional(), "Its name."),
  });
  const data = "data:text/plain;base64,aGk=";
  const hello = new File(["hi"], "hello.txt", { type: "text/plain" });

  test("brings the file's name along in the same step", async () => {
    const { container, changes } = renderForm(schema, { data: "" });
    await userEvent.upload(fileInput(container), hello);
    const next = { data, filename: "hello.txt" };
    await waitFor(() => expect(changes).toMatchObject([{ typing: false, next }]));
  });

  test("leaves a name that is there", async () => {
    const { container, value } = renderForm(schema, { data: "", filename: "mine.txt" });
    await userEvent.upload(fileInput(container), hello);
    await waitFor(() => expect(value()).toEqual({ data, filename: "mine.txt" }));
  });

  test("that is no data URL says so", () => {
    renderForm(schema, { data: "aGk=" });
    expect(screen.getByText(/This is no data URL/)).toBeDefined();
  });
});

describe("bare base64", () => {
  const schema = object({
    picture: field(text(), "A picture.", { widget: "base64-image" }),
    archive: field(text(), "An archive.", { widget: "base64-zip" }),
  });

  test("is set without the beginning of a data URL, and an image is shown", async () => {
    const { container, value } = renderForm(schema, { picture: "", archive: "" });
    await userEvent.upload(fileInput(container), file("a.png", "image/png"));
    await waitFor(() => expect(value()).toEqual({ picture: pngText, archive: "" }));
    expect(screen.getByRole("img").getAttribute("src")).toBe(`data:image/png;base64,${pngText}`);
  });

  test("that is something else says so", () => {
    renderForm(schema, { picture: "data:image/png;base64,AAAA", archive: "AAAA" });
    expect(screen.getByText(/Only the base64 belongs here/)).toBeDefined();
    expect(screen.getByText(/does not begin like a ZIP file/)).toBeDefined();
  });

  test("of a ZIP file shows its size", () => {
    renderForm(schema, { picture: "", archive: "UEsDBBQA" });
    expect(screen.getByText("ZIP · 6 bytes")).toBeDefined();
  });
});

test("Milliseconds are shown in larger units, and stay as they are typed", async () => {
  const schema = object({ timeout_ms: field(z.int(), "A time.", { widget: "milliseconds" }) });
  const { value } = renderForm(schema, { timeout_ms: "" });
  await userEvent.type(screen.getByRole("textbox", { name: "Timeout ms" }), "90000");
  expect(value()).toEqual({ timeout_ms: 90_000 });
  expect(screen.getByText("ms = 1 min 30 s")).toBeDefined();
  await userEvent.type(screen.getByRole("textbox", { name: "Timeout ms" }), "x");
  expect(value()).toEqual({ timeout_ms: "90000x" });
});
