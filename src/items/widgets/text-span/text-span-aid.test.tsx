// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import * as z from "zod";

import { prepareForms, renderForm } from "#form/test-support.tsx";
import { field, object } from "#schema/field.ts";
import { text } from "#schema/text.ts";

prepareForms();

const citation = object(
  { start_index: field(z.int(), "Start."), end_index: field(z.int(), "End.") },
  { title: "Citation", aid: "text-span" },
);
const schema = object({
  text: field(text(), "Text."),
  annotations: field(z.array(citation), "Annotations."),
});

const area = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Text to select in" });

test("Selected words set both positions in one step, and are shown", async () => {
  const { changes, value } = renderForm(schema, {
    text: "One\r\ntwo three",
    annotations: [{ start_index: 0, end_index: 0 }],
  });
  await userEvent.click(screen.getByRole("button", { name: "Select in the text" }));
  expect(screen.getByText("No words are cited yet.")).toBeDefined();
  await userEvent.type(area(), "x{Backspace}{Delete}{Enter}");
  expect(changes).toEqual([]);
  expect(area().value).toBe("One\ntwo three");
  area().focus();
  area().setSelectionRange(4, 7);
  fireEvent.keyUp(area(), { key: "ArrowRight", shiftKey: true });
  fireEvent.click(screen.getByRole("button", { name: "Use selection" }));
  expect(value()).toEqual({
    text: "One\r\ntwo three",
    annotations: [{ start_index: 5, end_index: 8 }],
  });
  expect(changes).toHaveLength(1);
  expect(screen.getByText("Cited: “two”")).toBeDefined();
});

test("Show selects the words that are cited now", async () => {
  renderForm(schema, { text: "One two", annotations: [{ start_index: 4, end_index: 7 }] });
  await userEvent.click(screen.getByRole("button", { name: "Select in the text" }));
  await userEvent.click(screen.getByRole("button", { name: "Show" }));
  expect([area().selectionStart, area().selectionEnd]).toEqual([4, 7]);
  expect(document.activeElement).toBe(area());
});

test("A part without text says so", async () => {
  renderForm(schema, { text: "", annotations: [{ start_index: 0, end_index: 0 }] });
  await userEvent.click(screen.getByRole("button", { name: "Select in the text" }));
  expect(screen.getByText("This part has no text to select in yet.")).toBeDefined();
});
