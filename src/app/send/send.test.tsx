// @vitest-environment jsdom
import { act, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";

import { applyFix } from "#draft/apply-fix.ts";
import { prepareForms } from "#form/test-support.tsx";
import type { Path } from "#shared/path.ts";

import { renderApp } from "../app.test-support.tsx";
import { useProblems } from "../problems/problem-context.tsx";
import { SendButton } from "./send-button.tsx";
import { SendOutcome } from "./send-outcome.tsx";
import { useSend } from "./use-send.ts";

prepareForms();
beforeEach(() => import("../problems/checks.ts"));

const reveal = vi.fn<(path: Path) => void>();

function Sending() {
  const send = useSend({ onDone: () => {} });
  const problems = useProblems();
  return (
    <>
      <SendButton send={send} reveal={reveal} />
      <SendOutcome send={send} reveal={reveal} onShowStored={() => {}} />
      <ul aria-label="Problems">
        {problems.map(({ path, message }) => (
          <li key={message}>{`${path.join("/")} ${message}`}</li>
        ))}
      </ul>
    </>
  );
}

const message = { type: "message", role: "user", content: "Hello" };
const nameless = { type: "message", role: "user" };
const listed = () => screen.queryAllByRole("listitem").map(({ textContent }) => textContent);
const create = () => screen.getByRole("button", { name: "Create conversation" });

const upstream = { kind: "sandbox", host: "this machine" };

/** The server's answers to all but the question for its upstream, one after the other; gives the addresses that were asked. */
function answer(...answers: { status?: number; json: object }[]): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (address: string) => {
    if (address === "/api/status") return Response.json({ upstream });
    asked.push(address);
    const { status = 200, json } = answers.shift() ?? { status: 500, json: {} };
    return Response.json(json, { status });
  });
  return asked;
}

const refusal = (param: string | null, text = "Not so.") => ({
  status: 400,
  json: { error: { message: text, param, code: "invalid_value" } },
});

describe("what the API refuses", () => {
  test("is a problem of its field until the field changes", async () => {
    answer(refusal("items[1].content"));
    const draft = renderApp(<Sending />, { items: [message, message] });
    await userEvent.click(create());
    await waitFor(() => expect(listed()).toEqual(["items/1/content Not so."]));
    await userEvent.click(await screen.findByRole("button", { name: "Go to the field" }));
    expect(reveal).toHaveBeenLastCalledWith(["items", 1, "content"]);

    const edit = { type: "set", path: ["items", 1, "content"], value: "Bye" } as const;
    act(() => draft.getState().change((document) => applyFix(document, [edit])));
    await waitFor(() => expect(listed()).toEqual([]));
  });

  test("is forgotten with the next sending", async () => {
    answer(refusal("items[0].content"), { json: { id: "conv_1", created_at: 1 } });
    renderApp(<Sending />, { items: [message] });
    await userEvent.click(create());
    await waitFor(() => expect(listed()).toHaveLength(1));
    await userEvent.click(create());
    await waitFor(() =>
      expect(screen.getByRole("status", { name: "Result" }).textContent).toContain("conv_1"),
    );
    await waitFor(() => expect(listed()).toEqual([]));
  });

  test("without naming its item is looked for among the items", async () => {
    const asked = answer(refusal("item", "Invalid item"), {
      json: { index: 1, message: "Invalid item", param: "item", code: null },
    });
    renderApp(<Sending />, { items: [message, message] });
    await userEvent.click(create());
    await userEvent.click(await screen.findByRole("button", { name: "Find the item" }));
    await waitFor(() => expect(listed()).toEqual(["items/1 Invalid item"]));
    await waitFor(() => expect(reveal).toHaveBeenLastCalledWith(["items", 1]));
    expect(asked).toEqual(["/api/conversations", "/api/conversations/find-fault"]);
  });

  test("as a whole, and no item by itself, is said to be so", async () => {
    answer(refusal(null), { json: { index: null } });
    renderApp(<Sending />, { items: [message, message] });
    await userEvent.click(create());
    await userEvent.click(await screen.findByRole("button", { name: "Find the item" }));
    expect(await screen.findByText(/No item is refused by itself/)).toBeDefined();
  });
});

describe("a body with errors", () => {
  test("is not sent, but leads to its first error", async () => {
    const asked = answer();
    renderApp(<Sending />, { items: [message, nameless] });
    await userEvent.click(create());
    await waitFor(() => expect(reveal).toHaveBeenLastCalledWith(["items", 1, "content"]));
    expect(asked).toEqual([]);
  });

  test("is sent unchecked on purpose, and the answer is shown as it came", async () => {
    const asked = answer(refusal("items[0].content"));
    renderApp(<Sending />, { items: [nameless] });
    await userEvent.click(await screen.findByRole("button", { name: "More ways to send" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: /^Send unchecked/ }));
    const raw = await screen.findByRole("region", { name: "Raw answer" });
    expect(JSON.parse(raw.textContent ?? "")).toEqual(refusal("items[0].content").json);
    expect(screen.getByText(/Raw answer: 400/)).toBeDefined();
    expect(asked).toEqual(["/api/conversations?check=skip"]);
  });
});

test("Warnings do not keep a body from being sent", async () => {
  const asked = answer({ json: { id: "conv_1", created_at: 1 } });
  const call = { type: "function_call", name: "f", arguments: "{}", call_id: "call_1" };
  renderApp(<Sending />, { items: [call] });
  await screen.findByRole("button", { name: "1 problem" });
  await userEvent.click(create());
  await waitFor(() => expect(asked).toEqual(["/api/conversations"]));
});

test("A creation whose answer was lost is not repeated unasked", async () => {
  const asked = answer(
    { status: 502, json: { error: { message: "The connection was cut." } } },
    { json: { id: "conv_2", created_at: 1 } },
  );
  renderApp(<Sending />, { items: [message] });
  await userEvent.click(create());
  const choices = await screen.findByRole("group", { name: "Sending stopped" });
  expect(choices.textContent).toContain("The connection was cut.");
  expect(asked).toEqual(["/api/conversations"]);
  await userEvent.click(screen.getByRole("button", { name: "Create again" }));
  await waitFor(() =>
    expect(screen.getByRole("status", { name: "Result" }).textContent).toContain("conv_2"),
  );
});
