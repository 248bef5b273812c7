// @vitest-environment jsdom
import { MantineProvider } from "@mantine/core";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { prepareForms } from "#form/test-support.tsx";

import { DeletedNotes } from "./deleted-notes.tsx";

prepareForms();
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function renderNote() {
  const deletion = {
    deleted: [{ id: "draft_1", title: "Weather" }],
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

const wait = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));

test("A deletion can be undone for ten seconds", () => {
  const { forget, undo } = renderNote();
  wait(9);
  expect(forget).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(undo).toHaveBeenCalledWith("draft_1");
  wait(2);
  expect(forget).toHaveBeenCalledWith("draft_1");
});

test("The time stands still while the focus is on the note", () => {
  const { forget } = renderNote();
  const button = screen.getByRole("button", { name: "Undo" });
  act(() => button.focus());
  wait(60);
  expect(forget).not.toHaveBeenCalled();
  act(() => button.blur());
  wait(11);
  expect(forget).toHaveBeenCalledWith("draft_1");
});
