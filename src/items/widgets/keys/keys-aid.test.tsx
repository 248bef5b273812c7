// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import * as z from "zod";

import { prepareForms, renderForm } from "#form/test-support.tsx";
import { field, object } from "#schema/field.ts";
import { text } from "#schema/text.ts";

prepareForms();

const schema = object({ keys: field(z.array(text()), "Keys.") }, { aid: "keys" });

const listen = () => userEvent.click(screen.getByRole("button", { name: "Press keys" }));
const isListening = () =>
  screen.queryByRole("button", { pressed: true }) !== null && !screen.queryByText("Press keys");

test("A pressed combination becomes the keys, in one step", async () => {
  const { changes, value } = renderForm(schema, { keys: ["ENTER"] });
  await listen();
  await userEvent.keyboard("{Control>}{Shift>}{ArrowUp}{/Shift}{/Control}");
  expect(value()).toEqual({ keys: ["CTRL", "SHIFT", "ARROWUP"] });
  expect(changes).toHaveLength(1);
});

test.each([
  ["{Escape}", ["ESC"]],
  ["{Tab}", ["TAB"]],
  ["{Shift}", ["SHIFT"]],
])("%s is taken once, and then the keyboard is free again", async (press, keys) => {
  const { value } = renderForm(schema, { keys: [] });
  await listen();
  const button = document.activeElement;
  await userEvent.keyboard(press);
  expect(value()).toEqual({ keys });
  expect(isListening()).toBe(false);
  expect(document.activeElement).toBe(button);
  await userEvent.tab();
  expect(document.activeElement).not.toBe(button);
});

test("Whoever goes elsewhere is no longer listened to", async () => {
  const { changes } = renderForm(schema, { keys: ["A"] });
  await listen();
  await userEvent.click(screen.getByRole("textbox"));
  await userEvent.keyboard("{Escape}");
  expect(isListening()).toBe(false);
  expect(changes).toEqual([]);
});
