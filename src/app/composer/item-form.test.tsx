// @vitest-environment jsdom
import { act, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";

import { prepareForms } from "#form/test-support.tsx";
import { getIn } from "#shared/path.ts";

import { renderApp } from "../app.test-support.tsx";
import { useDraft, useFollowed } from "../draft-context.tsx";
import { ItemForm } from "./item-form.tsx";

prepareForms();
beforeEach(() => import("#items/widgets/item-schema-form.tsx"));

const weather = {
  type: "function_call",
  name: "get_weather",
  arguments: '{"city":"Paris"}',
  call_id: "call_1",
};
const orders = { type: "function_call", name: "list_orders", arguments: "{}", call_id: "call_2" };
const answer = { type: "function_call_output", call_id: "call_1", output: "21 °C" };

/** The forms of a draft's items, all open, each a group named by its place. */
async function renderForms(...values: object[]) {
  function Forms() {
    const items = useDraft(({ history }) => history.present.items);
    return items.map((item, index) => (
      <div key={item.key} role="group" aria-label={`Item ${index + 1}`}>
        <ItemForm item={item} problems={[]} />
      </div>
    ));
  }
  const store = renderApp(<Forms />, { items: values });
  await waitFor(() => expect(form(values.length).getByLabelText("Call id")).toBeDefined());
  return {
    state: () => store.getState(),
    ids: () => store.getState().history.present.items.map(({ value }) => getIn(value, ["call_id"])),
  };
}

test("A key that is undone before anyone was told of it is gone from its field", async () => {
  function Form() {
    const [item] = useFollowed(({ history }) => history.present.items);
    return item && <ItemForm item={item} problems={[]} />;
  }
  const store = renderApp(<Form />, { items: [orders] });
  const name = await screen.findByLabelText<HTMLInputElement>("Name");
  await userEvent.type(name, "x");
  expect(name.value).toBe("list_ordersx");
  act(() => store.getState().undo());
  expect(name.value).toBe("list_orders");
  await userEvent.type(name, "y");
  expect(getIn(store.getState().history.present.items[0]?.value, ["name"])).toBe("list_ordersy");
});

const form = (number: number) => within(screen.getByRole("group", { name: `Item ${number}` }));
const callId = (number: number) => form(number).getByLabelText<HTMLInputElement>("Call id");

describe("a call id", () => {
  test("says on both sides to what it is tied", async () => {
    await renderForms(weather, orders, answer);
    expect(form(1).getByText("Answered by item 3.")).toBeDefined();
    expect(form(2).getByText("Not answered yet.")).toBeDefined();
    expect(form(3).getByText("Answers item 1: get_weather(city: Paris)")).toBeDefined();
  });

  test("that is typed on one side is renamed on the other, in the same step of undo", async () => {
    const { ids, state } = await renderForms(weather, orders, answer);
    await userEvent.type(callId(3), "x");
    expect(ids()).toEqual(["call_1x", "call_2", "call_1x"]);
    expect(callId(1).value).toBe("call_1x");
    act(() => state().undo());
    expect(ids()).toEqual(["call_1", "call_2", "call_1"]);
  });

  test("that passes through another call's id while it is typed does not take that call along", async () => {
    const { ids } = await renderForms(weather, orders, answer);
    await userEvent.type(callId(3), "{Backspace}23");
    expect(ids()).toEqual(["call_23", "call_2", "call_23"]);
  });

  test("is picked by the call's name and arguments, which ties this item alone", async () => {
    const { ids } = await renderForms(weather, orders, answer);
    await userEvent.click(form(3).getByRole("button", { name: "Pick a call for Call id" }));
    const choices = screen.getAllByRole("menuitem").map(({ textContent }) => textContent);
    expect(choices).toEqual([
      "list_orders()Item 2 — not answered",
      "get_weather(city: Paris)Item 1 — answered",
    ]);
    await userEvent.click(screen.getByRole("menuitem", { name: /list_orders/ }));
    expect(ids()).toEqual(["call_1", "call_2", "call_2"]);
    expect(form(3).getByText("Answers item 2: list_orders()")).toBeDefined();
  });

  test("is made anew on the side of the call, and its output goes along", async () => {
    const { ids } = await renderForms(weather, answer);
    await userEvent.click(form(1).getByRole("button", { name: "New id for Call id" }));
    expect(ids()[0]).toMatch(/^call_\w{16}$/);
    expect(ids()[1]).toBe(ids()[0]);
  });

  test("that two calls have, or none, is pointed out", async () => {
    await renderForms(weather, weather, { ...answer, call_id: "elsewhere" });
    expect(form(1).getByText("Item 2 has the same id.")).toBeDefined();
    expect(form(3).getByText("No function call here has this id.")).toBeDefined();
  });
});

describe("arguments", () => {
  const parameters = {
    type: "object",
    properties: { city: { type: "string" }, days: { type: "integer" } },
    required: ["city", "days"],
  };
  const tool = { type: "function", name: "get_weather", parameters };
  const tools = { type: "additional_tools", role: "developer", tools: [tool] };

  test("are held against the parameters that the draft declares", async () => {
    await renderForms(tools, { ...weather, arguments: '{"city":"Paris","days":1}' });
    expect(await form(2).findByText("Matches get_weather’s parameters")).toBeDefined();
    await userEvent.type(form(2).getByLabelText("Arguments"), "{Backspace}.5}");
    const faults = await form(2).findByRole("list");
    expect(faults.textContent?.trim()).toBe("/days expected integer, not number.");
  });

  test("are filled from the schema without touching what is there, when that is asked for", async () => {
    const { state } = await renderForms(tools, weather);
    expect((await form(2).findByRole("list")).textContent).toContain('"days" is missing.');
    await userEvent.click(form(2).getByRole("button", { name: "Fill Arguments from schema" }));
    const filled = getIn(state().history.present.items[1]?.value, ["arguments"]);
    expect(filled).toBe('{\n  "city": "Paris",\n  "days": 0\n}');
  });

  test("of a tool that nothing declares are not judged", async () => {
    await renderForms(tools, orders);
    expect(form(2).queryByText(/parameters/)).toBeNull();
    expect(form(2).queryByRole("button", { name: /from schema/ })).toBeNull();
  });
});
