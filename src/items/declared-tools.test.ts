import { expect, test } from "vitest";

import { parametersOf } from "./declared-tools.ts";

const schemaOf = (title: string) => ({ type: "object", title });

const tools = [
  { type: "function", name: "get_weather", parameters: schemaOf("plain") },
  {
    type: "namespace",
    name: "forecast",
    tools: [{ type: "function", name: "get_weather", parameters: schemaOf("inner") }],
  },
  { type: "function", name: "ping", parameters: null },
  { type: "custom", name: "grep" },
];

const items = [
  { kind: "unknown", value: { type: "additional_tools", tools } },
  {
    kind: "unknown",
    value: {
      type: "mcp_list_tools",
      server_label: "shop",
      tools: [{ name: "get_weather", input_schema: schemaOf("remote") }],
    },
  },
  { kind: "unknown", value: { type: "message", tools: "hostile" } },
  { kind: "unknown", value: null },
] as const;

test.each([
  [{ name: "get_weather", namespace: "forecast" }, "inner"],
  [{ name: "get_weather", server: "shop" }, "remote"],
  [{ name: "get_weather", namespace: "other" }, undefined],
  [{ name: "ping" }, undefined],
  [{ name: "grep" }, undefined],
])("%j has the parameters %s", (name, title) => {
  expect(parametersOf(items, name)?.title).toBe(title);
});

test("The last declaration of a name counts", () => {
  const again = [{ type: "function", name: "get_weather", parameters: schemaOf("again") }];
  const more = [...items, { kind: "unknown" as const, value: { tools: again } }];
  expect(parametersOf(more, { name: "get_weather" })?.title).toBe("again");
});
