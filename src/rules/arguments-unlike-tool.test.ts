import { describe } from "vitest";

import { argumentsUnlikeTool } from "./arguments-unlike-tool.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const parameters = {
  type: "object",
  properties: { city: { type: "string" } },
  required: ["city"],
  additionalProperties: false,
};
const tools = {
  type: "additional_tools",
  role: "developer",
  tools: [{ type: "function", name: "get_weather", parameters, strict: true }],
};
const call = { type: "function_call", name: "get_weather", call_id: "call_1" };
const output = { type: "function_call_output", call_id: "call_1", output: "17 °C" };
const listed = {
  type: "mcp_list_tools",
  server_label: "weather",
  tools: [{ name: "get_weather", input_schema: parameters }],
  id: "mcpl_1",
};
const remote = { type: "mcp_call", server_label: "weather", name: "get_weather", id: "mcp_1" };

describe("Arguments that do not fit the tool", () => {
  itHoldsTo(argumentsUnlikeTool, {
    broken: [
      {
        name: "A missing argument",
        body: { items: [tools, { ...call, arguments: "{}" }, output] },
        path: ["items", 1, "arguments"],
      },
      {
        name: "Two faults of an MCP call",
        body: { items: [listed, { ...remote, arguments: '{"town":"Paris"}' }] },
        path: ["items", 1, "arguments"],
      },
    ],
    sound: [
      {
        name: "A call that fits",
        body: { items: [tools, { ...call, arguments: '{"city":"Paris"}' }, output] },
      },
      {
        name: "A tool that nothing declares",
        body: { items: [{ ...call, arguments: "{}" }, output] },
      },
      {
        name: "A call that has failed for it",
        body: {
          items: [
            listed,
            {
              ...remote,
              arguments: "{}",
              error: { type: "http_error", code: 400, message: "city" },
            },
          ],
        },
      },
    ],
  });
});
