// @vitest-environment jsdom
import { MantineProvider } from "@mantine/core";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";

import { prepareForms } from "#form/test-support.tsx";
import { recognise } from "#items/recognise.ts";
import { itemDefinitions } from "#items/registry.ts";

import type { TranscriptItem } from "./entries.ts";
import { Transcript } from "./transcript.tsx";

prepareForms();

type Options = { selectedKey?: string; onSelect?(key: string): void };

function show(values: readonly unknown[], options: Options = {}) {
  const items = values.map((value, index): TranscriptItem => {
    return { key: `k${index}`, kind: recognise(value) ?? "unknown", value };
  });
  return render(
    <MantineProvider env="test">
      <Transcript items={items} {...options} />
    </MantineProvider>,
  );
}

const answer = (text: string, annotations: unknown = []) => ({
  type: "message",
  role: "assistant",
  content: [{ type: "output_text", text, annotations }],
});
const asks = (text: unknown) => ({ type: "message", role: "user", content: text });
const call = { type: "function_call", name: "f", arguments: "{}", call_id: "a" };

describe("every kind", () => {
  const examples = itemDefinitions.flatMap((definition) =>
    definition.examples.map(({ name, item }) => ({ kind: definition.kind, name, item })),
  );

  test.each(examples)("$kind: $name can be read", ({ item }) => {
    show([item]);
    const article = screen.getByRole("article");
    const heading = article.firstElementChild?.textContent ?? "";
    const isDrawn = article.querySelector("img, svg:not(:first-child)") !== null;
    expect(isDrawn || (article.textContent ?? "").length > heading.length).toBe(true);
  });

  test.each(itemDefinitions)("$kind is read also before anything is typed", (definition) => {
    const fresh = definition.createDraft({ openCalls: [], newId: (prefix) => `${prefix}1` });
    show([fresh]);
    expect(screen.getByRole("article")).toBeDefined();
  });
});

test("Messages tell who speaks in words", () => {
  show([
    { role: "system", content: "Be kind" },
    { role: "developer", content: "Use tools" },
    asks("Hi"),
    answer("Hello"),
  ]);
  expect(screen.getAllByRole("article").map((article) => article.textContent)).toEqual([
    "System1Be kind",
    "Developer2Use tools",
    "User3Hi",
    "Assistant4Hello",
  ]);
});

test("Cited words are marked, and their sources listed with links", () => {
  const citation = { type: "url_citation", url: "https://example.com/rain", title: "Rain" };
  show([answer("It rains.", [{ ...citation, start_index: 3, end_index: 8 }])]);
  expect(document.querySelector("mark")?.textContent).toBe("rains");
  expect(screen.getByRole("link", { name: "Rain" }).getAttribute("href")).toBe(
    "https://example.com/rain",
  );
});

test("What a model refuses is told as a refusal", () => {
  show([{ role: "assistant", content: [{ type: "refusal", refusal: "I can't do that." }] }]);
  expect(screen.getByText("Refused")).toBeDefined();
  expect(screen.getByText("I can't do that.")).toBeDefined();
});

test("Reasoning is folded", () => {
  show([{ type: "reasoning", summary: [{ type: "summary_text", text: "34 < 60" }] }]);
  expect(screen.getByText("34 < 60").closest("details")?.open).toBe(false);
});

test("An item of an unknown type is shown as its JSON", () => {
  show([{ type: "telepathy", thought: "soup" }]);
  expect(screen.getByRole("article", { name: "Item 1: Unknown item" }).textContent).toContain(
    '"thought": "soup"',
  );
});

test("An item is selected by its heading or anywhere on it, links apart", async () => {
  const onSelect = vi.fn<(key: string) => void>();
  show([asks("Where?"), answer("[Here](https://example.com)")], { onSelect, selectedKey: "k0" });
  expect(screen.getByRole("article", { current: true }).textContent).toContain("Where?");
  await userEvent.click(screen.getByRole("button", { name: "Go to item 2: Assistant" }));
  await userEvent.click(screen.getByText("Where?"));
  screen.getByRole("link").addEventListener("click", (event) => event.preventDefault());
  await userEvent.click(screen.getByRole("link"));
  expect(onSelect.mock.calls).toEqual([["k1"], ["k0"]]);
});

test("Only what changes is drawn again", () => {
  const first = { key: "a", kind: "message", value: asks("One") } as const;
  const second = { key: "b", kind: "message", value: asks("Two") } as const;
  const { rerender, container } = show([]);
  const draw = (items: readonly TranscriptItem[]) =>
    rerender(
      <MantineProvider env="test">
        <Transcript items={items} />
      </MantineProvider>,
    );
  draw([first, second]);
  const changes: Node[] = [];
  const observer = new MutationObserver((records) =>
    changes.push(...records.map(({ target }) => target)),
  );
  observer.observe(container, { subtree: true, childList: true, characterData: true });
  draw([first, { ...second, value: asks("Two!") }]);
  changes.push(...observer.takeRecords().map(({ target }) => target));
  const [one, two] = screen.getAllByRole("article");
  expect(changes.some((node) => two?.contains(node))).toBe(true);
  expect(changes.some((node) => one?.contains(node))).toBe(false);
});

describe("hostile content", () => {
  test("Scripts in text, links and pictures do not run", () => {
    show([
      answer("<script>x</script> <img src=x onerror=x> [a](javascript:x) ![b](javascript:x)"),
      asks([{ type: "input_image", image_url: "javascript:x" }]),
      asks([{ type: "input_file", filename: "x", file_url: "javascript:x" }]),
    ]);
    const elements = [...document.querySelectorAll("script, img, a")];
    expect(elements).toEqual([]);
  });

  test("A huge text is cut until somebody asks for the rest", async () => {
    show([asks("word ".repeat(100_000))]);
    const article = screen.getByRole("article");
    expect((article.textContent ?? "").length).toBeLessThan(5000);
    await userEvent.click(screen.getByRole("button", { name: "Show all 500,000 characters" }));
    expect((article.textContent ?? "").length).toBeGreaterThan(500_000);
  });

  test.each([
    ["null", null],
    ["a number", 7],
    ["a message whose content is an object", { role: "user", content: { text: "x" } }],
    ["a message whose parts are anything", { role: "assistant", content: [null, 7, [], {}] }],
    ["annotations that are text", answer("x", "y")],
    ["a role that nobody has", { type: "message", role: "narrator", content: "x" }],
    ["control characters and directions", asks("\u0000\u0007\u202Eevil\u2066 \uD800")],
    ["reasoning of numbers", { type: "reasoning", summary: [1, null], content: 3 }],
  ])("%s harms nothing", (_name, value) => {
    show([value, call]);
    expect(screen.getAllByRole("article")).toHaveLength(2);
  });
});
