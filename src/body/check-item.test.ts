import { expect, test } from "vitest";

import { checkItem } from "./check-item.ts";
import { below } from "./problem.ts";

test("An item is judged as the kind it is meant to be", () => {
  const item = { role: "assistant", content: [{ type: "output_text", text: "x" }] };
  expect(checkItem("output_message", item)).toEqual([]);
  expect(checkItem("function_call", item).length).toBeGreaterThan(1);
});

test("An item of no kind is judged by what it turns out to be", () => {
  expect(checkItem("unknown", { role: "user", content: "Hello" })).toEqual([]);
  expect(checkItem("unknown", { type: "unheard_of" })).toMatchObject([
    { path: ["type"], severity: "error", code: "invalid_value" },
  ]);
});

test("The same item is not judged twice", () => {
  const item = { type: "reasoning", summary: [] };
  expect(checkItem("reasoning", item)).toBe(checkItem("reasoning", item));
  expect(checkItem("reasoning", { ...item })).not.toBe(checkItem("reasoning", item));
  expect(checkItem("message", item)).not.toEqual(checkItem("reasoning", item));
});

test("A problem moves under a longer path", () => {
  const problem = {
    path: ["role"],
    severity: "error",
    code: "invalid_value",
    message: "No.",
  } as const;
  expect(below(["items", 2], problem)).toEqual({ ...problem, path: ["items", 2, "role"] });
});
