// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";

import { prepareForms, renderForm } from "#form/test-support.tsx";
import { filter } from "#items/tools/file-search/filter.ts";
import { field, object } from "#schema/field.ts";
import { unparsed } from "#shared/unparsed.ts";

prepareForms();

const schema = object({ filters: field(filter, "Filters.", { widget: "filters" }) });

const button = (name: string) => screen.getByRole("button", { name });
const box = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });
const choose = (name: string, option: string) =>
  userEvent.selectOptions(screen.getByRole("combobox", { name }), option);

const year = { type: "eq", key: "year", value: 2024 };

test("A condition gets company, a group of its own, and a list of values", async () => {
  const { value } = renderForm(schema, { filters: year });
  await userEvent.click(button("Add condition"));
  await userEvent.type(box("Key of condition 2"), "region");
  await choose("Comparison of condition 2", "in");
  await userEvent.type(box("Value 1 of condition 2"), "eu");
  await userEvent.click(button("Add value to condition 2"));
  await choose("Type of value 2 of condition 2", "number");
  await userEvent.type(box("Value 2 of condition 2"), "7");
  await userEvent.click(button("Add group"));
  await userEvent.type(box("Key of condition 3.1"), "draft");
  await choose("Type of value of condition 3.1", "boolean");
  await userEvent.click(button("Add condition to group 3"));
  await choose("Match of the group", "or");
  expect(value()).toEqual({
    filters: {
      type: "or",
      filters: [
        year,
        { type: "in", key: "region", value: ["eu", 7] },
        {
          type: "or",
          filters: [
            { type: "eq", key: "draft", value: false },
            { type: "eq", key: "", value: "" },
          ],
        },
      ],
    },
  });
});

test("The type of a value is chosen, never guessed, and the way back restores what was left", async () => {
  const { value } = renderForm(schema, { filters: { ...year, value: "2024" } });
  await userEvent.type(box("Value of the condition"), "5");
  expect(value()).toEqual({ filters: { ...year, value: "20245" } });
  await choose("Type of value of the condition", "number");
  expect(value()).toEqual({ filters: { ...year, value: 20_245 } });
  await choose("Type of value of the condition", "boolean");
  await choose("Type of value of the condition", "text");
  expect(value()).toEqual({ filters: { ...year, value: "20245" } });
});

test("A number may be half-typed, and keeps its input", async () => {
  const { value } = renderForm(schema, { filters: year });
  const input = box("Value of the condition");
  await userEvent.clear(input);
  await userEvent.type(input, "-");
  expect(value()).toEqual({ filters: { ...year, value: unparsed("-") } });
  await userEvent.type(input, "1.50");
  expect(value()).toEqual({ filters: { ...year, value: -1.5 } });
  expect(input.value).toBe("-1.50");
  expect(document.activeElement).toBe(input);
});

test("Conditions are moved, removed and taken out of their group", async () => {
  const other = { type: "ne", key: "draft", value: true };
  const { changes, value } = renderForm(schema, {
    filters: { type: "and", filters: [year, other] },
  });
  await userEvent.click(button("Move condition 1 down"));
  expect(document.activeElement).toBe(box("Key of condition 2"));
  expect(value()).toEqual({ filters: { type: "and", filters: [other, year] } });
  await userEvent.click(button("Remove condition 1"));
  await userEvent.click(button("Ungroup the group"));
  expect(value()).toEqual({ filters: year });
  expect(changes.map(({ typing }) => typing)).toEqual([false, false, false]);
});

test("A problem inside is shown at its condition", () => {
  renderForm(schema, {
    filters: {
      type: "and",
      filters: [year, { type: "in", key: "", value: ["a"] }, { type: "eq" }],
    },
  });
  expect(screen.getByText("condition 3 as JSON")).toBeDefined();
  const condition = document.querySelector('[data-field="/filters/filters/2"]');
  expect(condition?.textContent).toMatch(/key/);
  expect(condition?.textContent).toMatch(/required/i);
});

test("What the builder cannot show whole stays JSON while it is typed in", async () => {
  const { value } = renderForm(schema, {
    filters: { type: "or", filters: [{ ...year, note: "x" }] },
  });
  const json = screen.getByRole("textbox", { name: "condition 1 as JSON" });
  json.focus();
  fireEvent.change(json, { target: { value: JSON.stringify(year) } });
  expect(document.activeElement).toBe(json);
  await userEvent.tab();
  expect(box("Key of condition 1").value).toBe("year");
  expect(value()).toEqual({ filters: { type: "or", filters: [year] } });
});
