// @vitest-environment jsdom
import { MantineProvider } from "@mantine/core";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { prepareForms } from "#form/test-support.tsx";

import { DeletedNotes } from "./deleted-notes.tsx";

prepareForms();
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function renderNotes(...titles: string[]) {
  const deletion = {
    deleted: titles.map((title, index) => ({ id: `draft_${index + 1}`, title })),
    remove: vi.fn<() => Promise<void>>(),
    undo: vi.fn<(id: string) => Promise<void>>(),
    forget: vi.fn<(id: string) => void>(),
  };
  render(
    <MantineProvider env="test">
      <DeletedNotes deletion={deletion} />
    </MantineProvider>,
  );
  return deletion;
}

test("A deletion can be undone however long it takes to get there", () => {
  const { forget, undo } = renderNotes("Weather");
  act(() => vi.advanceTimersByTime(3_600_000));
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(undo).toHaveBeenCalledWith("draft_1");
  expect(forget).not.toHaveBeenCalled();
});

test("A note goes when it is dismissed", () => {
  const { forget } = renderNotes("Weather");
  fireEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(forget).toHaveBeenCalledWith("draft_1");
});

test("Of many deletions the last three are offered", () => {
  renderNotes("One", "Two", "Three", "Four");
  const shown = screen.getAllByText(/^(One|Two|Three|Four)$/);
  expect(shown.map(({ textContent }) => textContent)).toEqual(["Two", "Three", "Four"]);
});
