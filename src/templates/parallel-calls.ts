import type { Template } from "./template.ts";

const cities = [
  { city: "Lisbon", call_id: "call_weatherLisbon", output: '{"high":19,"rain_percent":10}' },
  { city: "Oslo", call_id: "call_weatherOslo", output: '{"high":2,"rain_percent":70}' },
  { city: "Athens", call_id: "call_weatherAthens", output: '{"high":21,"rain_percent":25}' },
];

export const parallelCalls: Template = {
  name: "parallel_calls",
  label: "Parallel calls",
  summary: "Three calls in one turn, answered in another order.",
  teaches:
    "Calls of one turn stand side by side. Their outputs are matched by call_id, so they may come in any order.",
  items: [
    {
      type: "additional_tools",
      role: "developer",
      tools: [
        {
          type: "function",
          name: "get_forecast",
          description: "Tomorrow's weather in a city.",
          parameters: {
            type: "object",
            properties: { city: { type: "string" } },
            required: ["city"],
            additionalProperties: false,
          },
          strict: true,
        },
      ],
    },
    {
      type: "message",
      role: "user",
      content: "We can still choose: Lisbon, Oslo or Athens tomorrow. Where is it warm and dry?",
    },
    ...cities.map(({ city, call_id }) => ({
      type: "function_call" as const,
      call_id,
      name: "get_forecast",
      arguments: JSON.stringify({ city }),
    })),
    ...cities.toReversed().map(({ call_id, output }) => ({
      type: "function_call_output" as const,
      call_id,
      output,
    })),
    {
      type: "message",
      role: "assistant",
      content:
        "Lisbon: 19 °C and hardly any rain. Athens is two degrees warmer, but one hour in four may be wet; Oslo is cold.",
    },
  ],
};
