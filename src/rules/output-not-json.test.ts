import { describe } from "vitest";

import { outputNotJson } from "./output-not-json.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const tools = {
  type: "additional_tools",
  role: "developer",
  tools: [
    {
      type: "function",
      name: "get_weather",
      parameters: null,
      strict: null,
      output_schema: { type: "object" },
    },
  ],
};
const call = { type: "function_call", name: "get_weather", arguments: "{}", call_id: "call_1" };
const output = { type: "function_call_output", call_id: "call_1" };
const path = ["items", 2, "output"];

describe("Output that is not JSON", () => {
  itHoldsTo(outputNotJson, {
    broken: [
      {
        name: "Words where JSON was declared",
        body: { items: [tools, call, { ...output, output: "17 °C" }] },
        path,
      },
      {
        name: "JSON with a slip",
        body: { items: [tools, call, { ...output, output: '{"sky":"clear"' }] },
        path,
      },
    ],
    sound: [
      { name: "JSON", body: { items: [tools, call, { ...output, output: '{"sky":"clear"}' }] } },
      {
        name: "Words of a tool that declares nothing",
        body: { items: [call, { ...output, output: "17 °C" }] },
      },
    ],
  });
});
