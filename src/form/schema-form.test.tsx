// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import * as z from "zod";

import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";
import { unparsed } from "#shared/unparsed.ts";

import { focusField } from "./focus-field.ts";
import { createFormMemory } from "./form-memory.ts";
import { prepareForms, renderForm } from "./test-support.tsx";
import { widgets } from "./widgets/widget-table.ts";

prepareForms();

const words = object(
  { type: tag("words"), text: field(text(), "The words.", { widget: "long-text" }) },
  { title: "Words" },
);
const picture = object(
  {
    type: tag("picture"),
    url: field(text(), "Where."),
    size: field(z.int().optional(), "How big."),
  },
  { title: "Picture" },
);
const part = z.discriminatedUnion("type", [words, picture]);
const parts = object({ content: field(z.array(part), "Parts.") });

const button = (name: string) => screen.getByRole("button", { name });
const box = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });

describe("typing", () => {
  const pair = object({ first: field(text(), "One."), second: field(text(), "Two.") });

  test("A keystroke draws no widget again", async () => {
    const { value } = renderForm(pair, { first: "", second: "" });
    const draws = vi.spyOn(widgets, "text");
    await userEvent.type(box("First"), "a");
    expect(value()).toEqual({ first: "a", second: "" });
    expect(draws.mock.calls.map(([{ label }]) => label)).toEqual([]);
  });

  test("What another input writes into a field is shown there, also after typing", async () => {
    const { value, setFromOutside } = renderForm(pair, { first: "", second: "" });
    await userEvent.type(box("First"), "abc");
    act(() => setFromOutside({ first: "", second: "" }));
    expect(box("First").value).toBe("");
    await userEvent.type(box("First"), "x");
    expect(value()).toEqual({ first: "x", second: "" });
  });

  test("A problem that changes with each key draws only its own field again", async () => {
    const short = object({
      first: field(text({ maxLength: 1 }), "One."),
      second: field(text(), "Two."),
    });
    renderForm(short, { first: "abc", second: "" });
    const draws = vi.spyOn(widgets, "text");
    await userEvent.type(box("First"), "d");
    expect(screen.getByText(/length 4 instead/)).toBeDefined();
    expect(new Set(draws.mock.calls.map(([{ label }]) => label))).toEqual(new Set(["First"]));
  });

  test("Undo while typing is shown, and typing goes on from there", async () => {
    const { value, setFromOutside } = renderForm(pair, { first: "", second: "" });
    await userEvent.type(box("First"), "abc");
    act(() => setFromOutside({ first: "ab", second: "" }));
    expect(box("First").value).toBe("ab");
    expect(document.activeElement).toBe(box("First"));
    await userEvent.type(box("First"), "d");
    expect(value()).toEqual({ first: "abd", second: "" });
  });

  test("A text that is no exact number stays text", async () => {
    const { value } = renderForm(object({ size: field(z.number(), "Size.") }), { size: 1 });
    for (const [typed, kept] of [
      ["12abc", "12abc"],
      ["9007199254740993", "9007199254740993"],
      ["1.50", 1.5],
      ["-", "-"],
    ] as const) {
      await userEvent.clear(box("Size"));
      await userEvent.type(box("Size"), typed);
      expect(value()).toEqual({ size: kept });
      expect(box("Size").value).toBe(typed);
    }
  });

  test("Free JSON that does not parse is kept as it was typed", async () => {
    const { value } = renderForm(object({ any: field(z.unknown(), "Any.") }), { any: null });
    await userEvent.clear(box("Any"));
    await userEvent.type(box("Any"), '{{"a": ');
    expect(value()).toEqual({ any: unparsed('{"a": ') });
    await userEvent.type(box("Any"), "1}");
    expect(value()).toEqual({ any: { a: 1 } });
    expect(box("Any").value).toBe('{"a": 1}');
  });

  test("A value of a wrong type is shown as JSON and keeps its input until it is left", async () => {
    const { value, changes } = renderForm(pair, { first: { deep: 1 }, second: "" });
    expect(box("First").value).toBe('{\n  "deep": 1\n}');
    expect(changes).toEqual([]);
    const input = box("First");
    await userEvent.clear(input);
    await userEvent.type(input, '"words"');
    expect(document.activeElement).toBe(input);
    expect(value()).toEqual({ first: "words", second: "" });
    await userEvent.tab();
    expect(box("First").value).toBe("words");
  });
});

describe("lists", () => {
  const two = {
    content: [
      { type: "words", text: "one" },
      { type: "picture", url: "two" },
    ],
  };

  test("A moved row is the one that is typed in", async () => {
    const { value } = renderForm(parts, two);
    await userEvent.click(button("Move part 1 down"));
    await userEvent.type(box("Text"), "!");
    expect(value()).toEqual({
      content: [
        { type: "picture", url: "two" },
        { type: "words", text: "one!" },
      ],
    });
  });

  test("A row is moved on and on from the keyboard", async () => {
    const rows = ["a", "b", "c"].map((word) => ({ type: "words", text: word }));
    const { value } = renderForm(parts, { content: rows });
    button("Move part 1 down").focus();
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement).toBe(button("Move part 2 down"));
    await userEvent.keyboard("{Enter}");
    expect(value()).toEqual({ content: [rows[1], rows[2], rows[0]] });
  });

  test("A new row gets the focus, and the focus stays near a removed one", async () => {
    const { value } = renderForm(parts, two);
    await userEvent.click(button("Add Words"));
    expect(
      screen.getByRole("group", { name: "Part 3 of 3" }).contains(document.activeElement),
    ).toBe(true);
    await userEvent.keyboard("new");
    await userEvent.click(button("Remove part 1"));
    expect(document.activeElement).toBe(box("Url"));
    expect(value()).toEqual({ content: [two.content[1], { type: "words", text: "new" }] });
  });

  test("A copy is changed apart from its original", async () => {
    const { value } = renderForm(parts, { content: [two.content[0]] });
    await userEvent.click(button("Duplicate part 1"));
    await userEvent.keyboard("{End} more");
    expect(value()).toEqual({
      content: [
        { type: "words", text: "one" },
        { type: "words", text: "one more" },
      ],
    });
  });

  test("A full list takes no more", () => {
    const schema = object({ names: field(z.array(text()).max(2), "Names.") });
    renderForm(schema, { names: ["a", "b"] });
    expect(button("Add Name")).toHaveProperty("disabled", true);
    expect(screen.getByText("2 of 2")).toBeDefined();
  });

  test("Rows of text without identity move and are edited in their place", async () => {
    const schema = object({ names: field(z.array(text()), "Names.") });
    const { value } = renderForm(schema, { names: ["a", "a", "b"] });
    await userEvent.click(button("Move name 3 up"));
    expect(document.activeElement).toBe(box("Name 2 of 3"));
    await userEvent.keyboard("!");
    expect(value()).toEqual({ names: ["a", "b!", "a"] });
  });

  test("Of a long list the first rows are drawn, and the rest on request", async () => {
    const schema = object({ names: field(z.array(text()), "Names.") });
    const names = Array.from({ length: 120 }, (_, index) => `n${index}`);
    const { container } = renderForm(schema, { names });
    expect(screen.queryByLabelText("Name 51 of 120")).toBeNull();
    act(() => {
      expect(focusField(container, ["names", 110])).toBe(true);
    });
    expect(document.activeElement).toHaveProperty("value", "n110");
  });
});

describe("unions", () => {
  const either = object({ content: field(z.union([text(), z.array(part)]), "Text or parts.") });

  test("Switching carries the text over and back, and brings back what was left", async () => {
    const start = { content: [{ type: "picture", url: "u", size: 3 }] };
    const { value, changes } = renderForm(parts, start);
    await userEvent.click(screen.getByRole("radio", { name: "Words" }));
    expect(value()).toEqual({ content: [{ type: "words", text: "" }] });
    expect(changes).toMatchObject([{ path: ["content", 0], typing: false }]);
    await userEvent.click(screen.getByRole("radio", { name: "Picture" }));
    expect(value()).toEqual(start);
  });

  test("What was left comes back after the form was closed", async () => {
    const memory = createFormMemory();
    const start = { content: [{ type: "picture", url: "u" }] };
    const first = renderForm(parts, start, memory);
    await userEvent.click(screen.getByRole("radio", { name: "Words" }));
    first.unmount();
    const second = renderForm(parts, first.value(), memory);
    await userEvent.click(screen.getByRole("radio", { name: "Picture" }));
    expect(second.value()).toEqual(start);
  });

  test("Text becomes a list of one part with the same words", async () => {
    const { value } = renderForm(either, { content: "hello" });
    await userEvent.click(screen.getByRole("radio", { name: "List of parts" }));
    expect(value()).toEqual({ content: [{ type: "words", text: "hello" }] });
  });

  test("While the discriminator is missing the branch stays, and one click mends it", async () => {
    const { value, setFromOutside } = renderForm(parts, {
      content: [{ type: "words", text: "a" }],
    });
    act(() => setFromOutside({ content: [{ text: "a" }] }));
    expect(box("Text").value).toBe("a");
    await userEvent.click(button("Set to 'words'"));
    expect(value()).toEqual({ content: [{ text: "a", type: "words" }] });
  });

  test("A value of no branch is shown as JSON with its problem and a picker", async () => {
    const { value } = renderForm(parts, { content: [{ type: "film", text: "a" }] });
    expect(box("Part 1 of 1").value).toContain("film");
    expect(screen.getByText(/Supported values are/)).toBeDefined();
    await userEvent.click(screen.getByRole("radio", { name: "Words" }));
    expect(value()).toEqual({ content: [{ type: "words", text: "a" }] });
  });
});

describe("objects", () => {
  test("Unknown fields are shown, kept, and removed on request", async () => {
    const schema = object({ name: field(text(), "Name.") });
    const { value } = renderForm(schema, { name: "", "odd.key": [1] });
    await userEvent.type(box("Name"), "x");
    expect(value()).toEqual({ name: "x", "odd.key": [1] });
    await userEvent.clear(box("odd.key"));
    await userEvent.type(box("odd.key"), "2");
    expect(value()).toEqual({ name: "x", "odd.key": 2 });
    await userEvent.click(button("Remove odd.key"));
    expect(value()).toStrictEqual({ name: "x" });
  });

  test("A missing required field is drawn with its problem, and is added with the focus in it", async () => {
    renderForm(object({ name: field(text(), "Name.") }), {});
    expect(screen.getByText("Missing required parameter.")).toBeDefined();
    await userEvent.click(button("Add Name"));
    expect(document.activeElement).toBe(box("Name"));
  });

  test("Help and problem belong to the input", () => {
    renderForm(object({ name: field(text({ minLength: 1 }), "What `it` is called.") }), {
      name: "",
    });
    const ids = (box("Name").getAttribute("aria-describedby") ?? "").split(" ");
    const described = ids.map((id) => document.getElementById(id)?.textContent).join(" ");
    expect(described).toContain("What it is called.");
    expect(described).toContain("Empty string.");
    expect(box("Name").getAttribute("aria-invalid")).toBe("true");
  });

  test("A schema that refers to itself is drawn as far as there is data", async () => {
    const filter = object({
      name: field(text(), "Name."),
      get inner() {
        return field(z.lazy((): z.ZodType => filter).optional(), "Inner.");
      },
    });
    const { value } = renderForm(filter, { name: "a", inner: { name: "b" } });
    await userEvent.click(button("Add Inner"));
    await userEvent.keyboard("c");
    expect(value()).toEqual({ name: "a", inner: { name: "b", inner: { name: "c" } } });
  });

  test("A shape without an input of its own is drawn as JSON and says so", () => {
    renderForm(object({ when: field(z.date(), "When.") }), { when: "now" });
    expect(screen.getByText(/no input for a date/)).toBeDefined();
    expect(box("When").value).toBe('"now"');
  });

  test("A folded group draws nothing inside, and opens for the focus", async () => {
    const { container } = renderForm(parts, { content: [{ type: "words", text: "a" }] });
    await userEvent.click(button("Fold Content"));
    expect(screen.queryByRole("textbox")).toBeNull();
    act(() => {
      expect(focusField(container, ["content", 0, "text"])).toBe(true);
    });
    expect(document.activeElement).toBe(box("Text"));
  });
});
