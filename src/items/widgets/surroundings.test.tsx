// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react";
import { Profiler } from "react";
import { afterEach, expect, test, vi } from "vitest";

import { linkStatus } from "./link-state.ts";
import {
  type Surroundings,
  SurroundingsProvider,
  useAround,
  useLastScreenshot,
} from "./surroundings.tsx";

afterEach(cleanup);

type Items = ReturnType<Surroundings["items"]>;

const call = { key: "a", kind: "function_call", value: { call_id: "call_1", name: "f" } } as const;
const answer = { key: "b", kind: "function_call_output", value: { call_id: "call_1" } } as const;

function around(itemKey: string, initial: Items) {
  let items = initial;
  const listeners = new Set<() => void>();
  const value: Surroundings = {
    itemKey,
    items: () => items,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    newId: (prefix) => prefix,
  };
  const set = (next: Items) => {
    items = next;
    for (const listener of listeners) listener();
  };
  return { value, set };
}

test("A keystroke elsewhere draws nothing again; a change of what was taken does", () => {
  const { value, set } = around("a", [call, answer]);
  const onDrawn = vi.fn<() => void>();
  function Status() {
    return useAround(({ items, itemKey }) => linkStatus(items(), itemKey, ["call_id"])?.text);
  }
  render(
    <SurroundingsProvider value={value}>
      <Profiler id="status" onRender={onDrawn}>
        <Status />
      </Profiler>
    </SurroundingsProvider>,
  );
  act(() => set([call, { ...answer, value: { ...answer.value, output: "typed" } }]));
  expect(screen.getByText("Answered by item 2.")).toBeDefined();
  expect(onDrawn).toHaveBeenCalledTimes(1);
  act(() => set([call]));
  expect(screen.getByText("Not answered yet.")).toBeDefined();
  expect(onDrawn).toHaveBeenCalledTimes(2);
});

test("The last screenshot is the nearest one before the item", () => {
  const shot = (key: string, output: object) =>
    ({ key, kind: "computer_call_output", value: { output } }) as const;
  const items = [shot("1", { image_url: "first" }), shot("2", { file_id: "second" }), call];
  const { value } = around("a", [...items, shot("3", { image_url: "later" })]);
  function Shown() {
    return JSON.stringify(useLastScreenshot());
  }
  render(
    <SurroundingsProvider value={value}>
      <Shown />
    </SurroundingsProvider>,
  );
  expect(screen.getByText('{"fileId":"second"}')).toBeDefined();
});
