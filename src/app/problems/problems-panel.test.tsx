// @vitest-environment jsdom
import { act, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";

import { prepareForms } from "#form/test-support.tsx";
import type { Path } from "#shared/path.ts";

import { renderApp } from "../app.test-support.tsx";
import ProblemsPanel from "./problems-panel.tsx";

prepareForms();
beforeEach(() => import("./checks.ts"));

const call = (id: string) => ({
  type: "function_call",
  name: "get_weather",
  arguments: "{}",
  call_id: id,
});
const nameless = { type: "function_call", name: "", arguments: "{}", call_id: "call_9" };
const answer = { type: "function_call_output", call_id: "call_9", output: "17 °C" };

const reveal = vi.fn<(path: Path) => void>();
const rows = () => screen.queryAllByRole("button", { name: /^(Error|Warning|Note): / });
const row = (name: RegExp) => screen.findByRole("button", { name });

describe("the panel of problems", () => {
  test("says that all is well when it is", async () => {
    renderApp(<ProblemsPanel reveal={reveal} />, { items: [] });
    expect(await screen.findByText("No problems. This can be sent.")).toBeDefined();
  });

  test("lists each problem under its item, by the field's label, and leads there", async () => {
    renderApp(<ProblemsPanel reveal={reveal} />, { items: [call("call_1"), nameless, answer] });
    await userEvent.click(await row(/^Error: Empty string.* Name$/));
    expect(reveal).toHaveBeenLastCalledWith(["items", 1, "name"]);
    await userEvent.click(await row(/^Warning: .*call_1.* Call id$/));
    expect(reveal).toHaveBeenLastCalledWith(["items", 0, "call_id"]);
    expect(screen.getByRole("region", { name: /^Item 1: Function call/ })).toBeDefined();
  });

  test("applies a fix as one step of undo, and the row goes", async () => {
    const draft = renderApp(<ProblemsPanel reveal={reveal} />, { items: [call("call_1")] });
    await userEvent.click(await screen.findByRole("button", { name: /^Add an empty/ }));
    const kinds = () => draft.getState().history.present.items.map(({ kind }) => kind);
    expect(kinds()).toEqual(["function_call", "function_call_output"]);
    await waitFor(() => expect(screen.getByText(/This can be sent/)).toBeDefined());
    act(() => draft.getState().undo());
    expect(kinds()).toEqual(["function_call"]);
  });

  test("applies all safe fixes together as one step of undo", async () => {
    const draft = renderApp(<ProblemsPanel reveal={reveal} />, {
      items: [call("call_1"), call("call_2"), nameless, answer],
    });
    await userEvent.click(await screen.findByRole("button", { name: "Fix all safe ones" }));
    await waitFor(() => expect(draft.getState().history.present.items).toHaveLength(6));
    expect(rows().map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Error: Empty string/),
    ]);
    act(() => draft.getState().undo());
    expect(draft.getState().history.present.items).toHaveLength(4);
  });

  test("leaves out severities and what a search does not find", async () => {
    renderApp(<ProblemsPanel reveal={reveal} />, { items: [call("call_1"), nameless, answer] });
    await row(/^Error: /);
    expect(rows()).toHaveLength(2);
    await userEvent.click(screen.getByRole("button", { name: /^Warnings/ }));
    expect(rows()).toHaveLength(1);
    await userEvent.type(screen.getByRole("searchbox"), "call_1");
    expect(rows()).toHaveLength(0);
    expect(screen.getByText("No problem matches.")).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: /^Warnings/ }));
    expect(rows()).toHaveLength(1);
  });

  test("draws the beginning of a very long list, and more when it is asked for", async () => {
    const items = Array.from({ length: 150 }, (_, index) => call(`call_${index}`));
    renderApp(<ProblemsPanel reveal={reveal} />, { items });
    // That there are so many items is a problem as well. By role it would take long: names are worked out.
    const drawn = () => document.querySelectorAll("[data-problem-row]");
    await waitFor(() => expect(drawn()).toHaveLength(100));
    await userEvent.click(screen.getByText(/^Show 51 more/));
    await waitFor(() => expect(drawn()).toHaveLength(151));
    expect(document.activeElement).toBe(drawn()[100]);
    expect(screen.queryByText(/^Show/)).toBeNull();
  });

  test("is gone through with the arrows", async () => {
    renderApp(<ProblemsPanel reveal={reveal} />, { items: [call("call_1"), nameless, answer] });
    (await row(/^Warning: /)).focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(rows()[1]);
    await userEvent.keyboard("{Home}");
    expect(document.activeElement).toBe(rows()[0]);
  });

  test("explains a rule and says where that is known from", async () => {
    renderApp(<ProblemsPanel reveal={reveal} />, { items: [call("call_1")] });
    await row(/^Warning: /);
    await userEvent.click(screen.getByRole("button", { name: "Why" }));
    expect(screen.getByText(/next response/)).toBeDefined();
    expect(screen.getByRole("link", { name: "Source" }).getAttribute("href")).toMatch(/^https:/);
  });
});
