import { describe } from "vitest";

import { itHoldsTo } from "./rule.test-support.ts";
import { toolName } from "./tool-name.ts";

const offering = (...tools: object[]) => ({
  items: [{ type: "additional_tools", role: "developer", tools }],
});
const called = (name: string) => ({
  items: [
    { type: "function_call", name, arguments: "{}", call_id: "call_1" },
    { type: "function_call_output", call_id: "call_1", output: "" },
  ],
});

describe("Name that no tool can have", () => {
  itHoldsTo(toolName, {
    broken: [
      { name: "A call with a space", body: called("get weather"), path: ["items", 0, "name"] },
      { name: "A call in another alphabet", body: called("погода"), path: ["items", 0, "name"] },
      {
        name: "A custom tool with a dot",
        body: offering({ type: "custom", name: "run.sql" }),
        path: ["items", 0, "tools", 0, "name"],
      },
    ],
    sound: [{ name: "A usual name", body: called("get_weather-2") }],
  });
});
