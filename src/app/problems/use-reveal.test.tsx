// @vitest-environment jsdom
import { cleanup, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";

import { prepareForms } from "#form/test-support.tsx";

import { renderApp } from "../app.test-support.tsx";
import { cardId, useReveal } from "./use-reveal.ts";

prepareForms();
afterEach(() => {
  cleanup();
  document.querySelectorAll("[data-late]").forEach((card) => card.remove());
});

const message = { type: "message", role: "user", content: "Hello" };
const nothing = () => undefined;

function Screen() {
  const reveal = useReveal({ open: nothing, showComposer: nothing, showText: nothing });
  return (
    <>
      <button type="button" onClick={() => reveal(["items", 0, "content"])}>
        Show the content
      </button>
      <input aria-label="Elsewhere" />
    </>
  );
}

/** What a card is once its form is loaded. */
function drawCard(key = "") {
  const card = document.createElement("div");
  card.id = cardId(key);
  card.dataset.late = "";
  card.innerHTML = '<div data-item-form><textarea aria-label="Content"></textarea></div>';
  document.body.append(card);
}

test("The field of a form that is loaded late gets the focus", async () => {
  const store = renderApp(<Screen />, { items: [message] });
  await userEvent.click(screen.getByRole("button", { name: "Show the content" }));
  drawCard(store.getState().history.present.items[0]?.key);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Content")));
});

test("Who types elsewhere before the form is there keeps the focus", async () => {
  const store = renderApp(<Screen />, { items: [message] });
  await userEvent.click(screen.getByRole("button", { name: "Show the content" }));
  const elsewhere = screen.getByLabelText<HTMLInputElement>("Elsewhere");
  await userEvent.type(elsewhere, "deve");
  drawCard(store.getState().history.present.items[0]?.key);
  await userEvent.type(elsewhere, "loper", { skipClick: true });
  expect(document.activeElement).toBe(elsewhere);
  expect(elsewhere.value).toBe("developer");
});
