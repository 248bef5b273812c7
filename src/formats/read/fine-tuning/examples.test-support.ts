/** A chat of which only the last answer is trained. */
export const weighted = {
  messages: [
    { role: "system", content: "Answer in one sentence." },
    { role: "user", content: "Capital of France?" },
    { role: "assistant", content: "Lyon.", weight: 0 },
    { role: "user", content: "Sure?" },
    { role: "assistant", content: "Paris.", weight: 1 },
  ],
};

export const withTools = {
  messages: [
    { role: "user", content: "Weather in Paris?" },
    {
      role: "assistant",
      tool_calls: [
        { id: "call_1", type: "function", function: { name: "get_weather", arguments: "{}" } },
      ],
    },
  ],
  parallel_tool_calls: false,
  tools: [{ type: "function", function: { name: "get_weather", parameters: { type: "object" } } }],
};

export const preference = {
  input: { messages: [{ role: "user", content: "How cold is it?" }], tools: [] },
  preferred_output: [{ role: "assistant", content: "4 °C." }],
  non_preferred_output: [{ role: "assistant", content: "Cold." }],
};

export const completion = { prompt: "Capital of France? ->", completion: " Paris.\n" };

export const examples: readonly unknown[] = [weighted, withTools, preference, completion];
