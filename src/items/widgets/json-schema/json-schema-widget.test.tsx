// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";

import { prepareForms, renderForm } from "#form/test-support.tsx";
import { field, object } from "#schema/field.ts";
import { jsonObject } from "#schema/json-object.ts";

prepareForms();

const schema = object({
  parameters: field(jsonObject().nullable(), "Parameters.", { widget: "json-schema" }),
});

const button = (name: string) => screen.getByRole("button", { name });
const box = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });
const checkbox = (name: string) => screen.getByRole("checkbox", { name });
const choose = (name: string, option: string) =>
  userEvent.selectOptions(screen.getByRole("combobox", { name }), option);

test("A schema is built without a line of JSON", async () => {
  const { value } = renderForm(schema, { parameters: {} });
  await userEvent.click(button("Add property to Parameters"));
  expect(document.activeElement).toBe(box("Name of property 1 of Parameters"));
  await userEvent.keyboard("place");
  await choose("Type of place", "object");
  await userEvent.click(checkbox("place is required"));
  await userEvent.click(checkbox("No properties of Parameters but these"));
  await userEvent.click(button("Add property to place"));
  await userEvent.keyboard("unit");
  await userEvent.type(box("Description of place.unit"), "Unit.");
  await userEvent.click(button("Limit place.unit to values"));
  await userEvent.type(box("Values of place.unit"), "C{enter}F");
  await userEvent.click(button("Add property to Parameters"));
  await userEvent.keyboard("tags");
  await choose("Type of tags", "array or null");
  await choose("Type of entries of tags", "integer");
  expect(value()).toEqual({
    parameters: {
      type: "object",
      properties: {
        place: {
          type: "object",
          properties: { unit: { type: "string", description: "Unit.", enum: ["C", "F"] } },
        },
        tags: { type: ["array", "null"], items: { type: "integer" } },
      },
      required: ["place"],
      additionalProperties: false,
    },
  });
});

test("The focus stays in a name while it is typed, and the order is kept", async () => {
  const { value } = renderForm(schema, {
    parameters: { type: "object", properties: { a: {}, b: {} }, required: ["a"] },
  });
  const name = box("Name of property 1 of Parameters");
  await userEvent.type(name, "bc");
  expect(document.activeElement).toBe(name);
  expect(JSON.stringify(value())).toBe(
    '{"parameters":{"type":"object","properties":{"abc":{},"b":{}},"required":["abc"]}}',
  );
});

test("A name that another property has waits, and takes nothing from that one", async () => {
  const { value } = renderForm(schema, {
    parameters: { properties: { a: { type: "null" }, b: {} }, required: ["b"] },
  });
  const name = box("Name of property 1 of Parameters");
  fireEvent.change(name, { target: { value: "b" } });
  expect(screen.getByText("This name stands twice.")).toBeDefined();
  expect(name.value).toBe("b");
  await userEvent.type(name, "c");
  expect(value()).toEqual({
    parameters: { properties: { bc: { type: "null" }, b: {} }, required: ["b"] },
  });
});

test("What the table cannot say is counted and kept", async () => {
  const city = { type: "string", minLength: 1, format: "city" };
  const parameters = { type: "object", properties: { city, x: true }, $defs: {} };
  const { value } = renderForm(schema, { parameters });
  expect(screen.getByText("2 more keywords, see JSON")).toBeDefined();
  expect(screen.getByText("1 more keyword, see JSON")).toBeDefined();
  await userEvent.type(box("Description of city"), "C");
  await userEvent.click(button("Move city down"));
  expect(document.activeElement).toBe(box("Name of property 2 of Parameters"));
  expect(JSON.stringify(value())).toBe(
    JSON.stringify({
      parameters: {
        type: "object",
        properties: { x: true, city: { ...city, description: "C" } },
        $defs: {},
      },
    }),
  );
});

test("The same value is edited as JSON, under the field's own label", async () => {
  const { value } = renderForm(schema, { parameters: {} });
  await userEvent.click(button("Edit Parameters as JSON"));
  fireEvent.change(box("Parameters"), { target: { value: '{"properties":{"a":{}}}' } });
  await userEvent.click(button("Edit Parameters as table"));
  expect(box("Name of property 1 of Parameters").value).toBe("a");
  expect(value()).toEqual({ parameters: { properties: { a: {} } } });
});

test.each([
  { parameters: null },
  { parameters: { type: "string" } },
  { parameters: { properties: [] } },
])("%j is no table and is shown as JSON", (initial) => {
  const { changes } = renderForm(schema, initial);
  expect(screen.queryByRole("button", { name: "Add property to Parameters" })).toBeNull();
  expect(JSON.parse(box("Parameters").value)).toEqual(initial.parameters);
  expect(changes).toEqual([]);
});

test("A removed property is no longer required", async () => {
  const { value } = renderForm(schema, {
    parameters: { type: "object", properties: { a: {}, b: {} }, required: ["a", "b"] },
  });
  await userEvent.click(button("Remove a"));
  expect(value()).toEqual({
    parameters: { type: "object", properties: { b: {} }, required: ["b"] },
  });
});
