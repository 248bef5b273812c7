// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import * as z from "zod";

import { field, object } from "#schema/field.ts";
import { text } from "#schema/text.ts";
import { unparsed } from "#shared/unparsed.ts";

import { prepareForms, renderForm } from "../test-support.tsx";

prepareForms();

const button = (name: string) => screen.getByRole("button", { name });
const box = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });

describe("records", () => {
  const schema = object({ vars: field(z.record(z.string(), text()), "Variables.") });

  test("A key that stands twice is kept, and says so, until it is changed", async () => {
    const { value } = renderForm(schema, { vars: { a: "1", b: "2" } });
    await userEvent.clear(box("Vars key 2"));
    await userEvent.type(box("Vars key 2"), "a");
    expect(screen.getAllByText("This key stands twice.")).toHaveLength(2);
    expect(value()).toEqual({ vars: unparsed('{"a": "1", "a": "2"}') });
    await userEvent.type(box("Vars key 2"), "b.c");
    expect(value()).toEqual({ vars: { a: "1", "ab.c": "2" } });
  });

  test("Pairs are added and removed", async () => {
    const { value } = renderForm(schema, { vars: {} });
    await userEvent.click(button("Add pair to Vars"));
    await userEvent.type(box("Vars value 1"), "v");
    await userEvent.type(box("Vars key 1"), "k");
    expect(value()).toEqual({ vars: { k: "v" } });
    await userEvent.click(button("Remove k from Vars"));
    expect(value()).toEqual({ vars: {} });
  });
});

describe("long text", () => {
  const schema = object({ data: field(text(), "Data.", { widget: "url" }) });

  test("Very long text is elided until it is asked for", async () => {
    const data = `data:image/png;base64,${"A".repeat(2_000_000)}`;
    const { changes } = renderForm(schema, { data });
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(screen.getByText(/2.0 million characters/)).toBeDefined();
    await userEvent.click(button("Replace Data"));
    expect(changes).toMatchObject([{ path: ["data"], next: { data: "" } }]);
  });
});

describe("JSON in a string", () => {
  const schema = object({ arguments: field(text(), "Arguments.", { widget: "json-text" }) });

  test("The place of a fault is named, and Format rewrites what is JSON", async () => {
    const { value } = renderForm(schema, { arguments: '{"a":' });
    expect(screen.getByText(/line 1, column 6/)).toBeDefined();
    await userEvent.type(box("Arguments"), "1}");
    expect(screen.getByText("Valid JSON")).toBeDefined();
    await userEvent.click(button("Format Arguments"));
    expect(value()).toEqual({ arguments: '{\n  "a": 1\n}' });
  });
});

test("Numbers of a list are typed on one line", async () => {
  const schema = object({ bytes: field(z.array(z.int()), "Bytes.") });
  const { value } = renderForm(schema, { bytes: [1, 2] });
  await userEvent.type(box("Bytes"), ",");
  expect(value()).toEqual({ bytes: unparsed("[1, 2,]") });
  await userEvent.type(box("Bytes"), " 3");
  expect(value()).toEqual({ bytes: [1, 2, 3] });
});
