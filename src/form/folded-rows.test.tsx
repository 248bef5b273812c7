// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import * as z from "zod";

import { toolDefinitions } from "#items/tools/registry.ts";
import { tool } from "#items/tools/tool.ts";
import { field, object } from "#schema/field.ts";
import { text } from "#schema/text.ts";

import { focusField } from "./focus-field.ts";
import { createFormMemory } from "./form-memory.ts";
import { prepareForms, renderForm } from "./test-support.tsx";

prepareForms();

const holder = object({ tools: field(z.array(tool), "Tools.") });
const functions = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    type: "function",
    name: `tool_${index + 1}`,
    parameters: null,
    strict: null,
  }));

const button = (name: string) => screen.getByRole("button", { name });
const folded = () => screen.queryAllByRole("button", { name: /^Open tool / });

test("Three rows start open, and can be folded to what they are called", async () => {
  renderForm(holder, { tools: functions(3) });
  expect(folded()).toEqual([]);
  await userEvent.click(button("Fold tool 2"));
  expect(button("Open tool 2").getAttribute("aria-expanded")).toBe("false");
  const row = screen.getByRole("group", { name: "Tool 2 of 3" });
  expect(row.textContent).toContain("Functiontool_2");
  expect(row.querySelector("input, textarea, select")).toBeNull();
});

test("More rows than three start folded, each with its branch and its first words", () => {
  const tools = [
    ...functions(1),
    { type: "mcp", server_label: "shop" },
    { type: "file_search", vector_store_ids: ["vs_1", "vs_2"] },
    { type: "shell" },
    { type: "nonsense" },
  ];
  const { container } = renderForm(holder, { tools });
  const titles = ["Functiontool_1", "MCP servershop", "File searchvs_1", "Shell"];
  const rows = [...container.querySelectorAll('[data-field^="/tools/"]')].slice(0, 4);
  expect(rows.map((row) => row.textContent)).toEqual(
    titles.map((title, index) => `Tool ${index + 1} of 5${title}`),
  );
  expect(folded()).toHaveLength(4);
});

test("A row that is added or copied is open, and the others stay folded", async () => {
  const { value } = renderForm(holder, { tools: functions(4) });
  await userEvent.click(button("Duplicate tool 1"));
  expect(folded()).toHaveLength(4);
  await userEvent.click(button("Add Tool"));
  await userEvent.click(await screen.findByRole("menuitem", { name: "MCP server" }));
  expect(folded()).toHaveLength(4);
  // The menu closes a moment after the choice.
  await waitFor(() => expect(screen.queryByRole("menu")).toBeNull());
  await userEvent.keyboard("shop");
  expect(value()).toMatchObject({ tools: { 5: { server_label: "shop" }, length: 6 } });
});

test("An opened row stays open when it moves and when the form is mounted again", async () => {
  const memory = createFormMemory();
  const { value, unmount } = renderForm(holder, { tools: functions(4) }, memory);
  await userEvent.click(button("Open tool 2"));
  await userEvent.click(button("Move tool 2 down"));
  expect(button("Fold tool 3")).toBeDefined();
  unmount();
  renderForm(holder, value(), memory);
  expect(button("Fold tool 3")).toBeDefined();
  expect(folded()).toHaveLength(3);
});

test("Going to a field opens the row that holds it, and shows rows that were held back", () => {
  const { container } = renderForm(holder, { tools: functions(60) });
  expect(focusField(container, ["tools", 55, "name"])).toBe(true);
  expect(document.activeElement).toHaveProperty("value", "tool_56");
  expect(screen.getAllByRole("button", { name: /^Fold tool / })).toHaveLength(1);
});

test("A folded row shows the problems inside it", () => {
  renderForm(holder, { tools: [...functions(3), { type: "mcp" }] });
  const row = screen.getByRole("group", { name: "Tool 4 of 4" });
  expect(row.textContent).toContain("Missing required parameter");
});

test("Rows of few fields never fold", () => {
  const pair = object({ left: field(text(), "L."), right: field(text(), "R.") }, { title: "Pair" });
  const pairs = Array.from({ length: 6 }, () => ({ left: "", right: "" }));
  renderForm(object({ pairs: field(z.array(pair), "Pairs.") }), { pairs });
  expect(screen.getAllByRole("textbox")).toHaveLength(12);
});

test("One of every tool is mounted with no input of theirs", () => {
  const tools = toolDefinitions.flatMap(({ examples }) => examples.map(({ item }) => item));
  const { container } = renderForm(holder, { tools });
  expect(container.querySelectorAll("input, textarea, select")).toHaveLength(0);
});
