// @vitest-environment jsdom
import { act, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";

import { editItem } from "#draft/operations.ts";
import { prepareForms } from "#form/test-support.tsx";
import type { Path } from "#shared/path.ts";

import { renderApp } from "../app.test-support.tsx";
import { ItemCard } from "../composer/item-card.tsx";
import { useDraft } from "../draft-context.tsx";
import { MetadataEditor } from "../metadata/metadata-editor.tsx";

prepareForms();
beforeEach(() =>
  Promise.all([import("#items/widgets/item-schema-form.tsx"), import("./checks.ts")]),
);

const reveal = vi.fn<(path: Path) => void>();

function Cards() {
  const items = useDraft(({ history }) => history.present.items);
  return items.map((item, index) => (
    <ItemCard
      key={item.key}
      item={item}
      index={index}
      isLast={false}
      isOpen
      isUnanswered={false}
      onToggle={() => {}}
      onReveal={reveal}
    />
  ));
}

const call = { type: "function_call", name: "get_weather", arguments: "{}", call_id: "call_1" };

test("A fix at the field mends the draft in one step of undo, and leads back to the field", async () => {
  const draft = renderApp(<Cards />, { items: [call] });
  const items = () => draft.getState().history.present.items.map(({ kind }) => kind);
  await userEvent.click(await screen.findByRole("button", { name: /^Add an empty/ }));
  expect(items()).toEqual(["function_call", "function_call_output"]);
  expect(reveal).toHaveBeenLastCalledWith(["items", 0, "call_id"]);
  await waitFor(() => expect(screen.queryByRole("button", { name: /^Add an empty/ })).toBeNull());
  act(() => draft.getState().undo());
  expect(items()).toEqual(["function_call"]);
});

test("A fix fits the draft as it is, though the list is older than an item that was put before", async () => {
  const draft = renderApp(<Cards />, { items: [call] });
  const fix = await screen.findByRole("button", { name: /^Add an empty/ });
  const before = {
    key: "before",
    kind: "message" as const,
    value: { role: "user", content: "Hi" },
  };
  act(() =>
    draft.getState().change((document) => ({ ...document, items: [before, ...document.items] })),
  );
  await userEvent.click(fix);
  expect(draft.getState().history.present.items.map(({ kind }) => kind)).toEqual([
    "message",
    "function_call",
    "function_call_output",
  ]);
});

test("A card says how grave its problems are, and what a schema refuses is told at once", async () => {
  const draft = renderApp(<Cards />, { items: [call] });
  expect(await screen.findByText("1 warning")).toBeDefined();
  const key = draft.getState().history.present.items[0]?.key ?? "";
  act(() => draft.getState().change((document) => editItem(document, key, { ...call, name: "" })));
  expect(screen.getByText("1 error")).toBeDefined();
  expect(screen.getByTitle("1 error, 1 warning")).toBeDefined();
});

test("A name of metadata that is too long is shortened by its fix", async () => {
  const metadata = [{ key: "pair-1", name: "k".repeat(70), value: "v" }];
  const draft = renderApp(<MetadataEditor />, { items: [], metadata });
  await userEvent.click(await screen.findByRole("button", { name: /Shorten/ }));
  expect(draft.getState().history.present.metadata).toMatchObject([
    { name: "k".repeat(64), value: "v" },
  ]);
});
