import { expect, test } from "vitest";

import { describeTools } from "./describe-tools.ts";

test("Tools are called by their names, else by what they are", () => {
  const tools = [
    { type: "function", name: "get_weather" },
    { type: "mcp", server_label: "shop" },
    { type: "shell" },
    {},
    7,
  ];
  expect(describeTools(tools)).toBe("get_weather, mcp shop, shell, …, …");
});

test("Of many tools the first twenty are named, and the others counted", () => {
  const tools = Array.from({ length: 23 }, () => ({ type: "shell" }));
  expect(describeTools(tools)).toMatch(/^(shell, ){20}3 more$/);
});

test("No tools are said, and what is no list is not", () => {
  expect(describeTools([])).toBe("no tools");
  expect(describeTools("shell")).toBe("");
});
