/** As the library of Harmony writes it. */
export const conversation = {
  messages: [
    {
      role: "system",
      content: [
        {
          type: "system_content",
          model_identity: "You are ChatGPT, a large language model trained by OpenAI.",
          reasoning_effort: "High",
          knowledge_cutoff: "2024-06",
          channel_config: { valid_channels: ["analysis", "final"], channel_required: true },
          tools: { python: { name: "python", description: "Runs Python.", tools: [] } },
        },
      ],
    },
    {
      role: "developer",
      content: [
        {
          type: "developer_content",
          instructions: "Answer in riddles.",
          tools: {
            functions: {
              name: "functions",
              tools: [
                {
                  name: "get_weather",
                  description: "Weather of a city.",
                  parameters: { type: "object", properties: { city: { type: "string" } } },
                },
              ],
            },
          },
        },
      ],
    },
    { role: "user", content: "Weather in Tokyo?" },
    { role: "assistant", channel: "analysis", content: [{ type: "text", text: "Use the tool." }] },
    { role: "assistant", channel: "commentary", content: "I'll look it up." },
    {
      role: "assistant",
      channel: "commentary",
      recipient: "functions.get_weather",
      content_type: "<|constrain|>json",
      content: '{"city":"Tokyo"}',
    },
    {
      role: "tool",
      name: "functions.get_weather",
      recipient: "assistant",
      channel: "commentary",
      content: '{"celsius":20}',
    },
    { role: "assistant", channel: "final", content: [{ type: "text", text: "Mild as milk." }] },
  ],
};

/** Authors as objects, which other writers of the format use. */
export const authored = [
  { author: { role: "user" }, content: "2+2 in Python" },
  {
    author: { role: "assistant" },
    channel: "analysis",
    recipient: "python",
    content: "print(2+2)",
  },
  {
    author: { role: "tool", name: "python" },
    channel: "analysis",
    recipient: "assistant",
    content: "4",
  },
  { author: { role: "assistant" }, channel: "final", content: "4" },
];

/** As the model reads it. */
export const text = [
  "<|start|>system<|message|>You are ChatGPT.\nReasoning: high\n\n# Valid channels: analysis, commentary, final.<|end|>",
  "<|start|>developer<|message|># Instructions\n\nBe brief.\n\n# Tools\n\n## functions\n\nnamespace functions {\n\ntype get_weather = (_: {city: string}) => any;\n\n}<|end|>",
  "<|start|>user<|message|>Weather in Tokyo and Oslo?<|end|>",
  "<|start|>assistant<|channel|>analysis<|message|>Two calls.<|end|>",
  '<|start|>assistant<|channel|>commentary to=functions.get_weather <|constrain|>json<|message|>{"city":"Tokyo"}<|call|>',
  "<|start|>functions.get_weather to=assistant<|channel|>commentary<|message|>20<|end|>",
  '<|start|>assistant to=functions.get_weather<|channel|>commentary json<|message|>{"city":"Oslo"}<|call|>',
  "<|start|>functions.get_weather to=assistant<|channel|>commentary<|message|>4<|end|>",
  "<|start|>assistant<|channel|>final<|message|>20 and 4 °C.<|return|>",
].join("");

/** What the model alone wrote: the role came before it, and it was cut short. */
export const completion =
  "<|channel|>analysis<|message|>Easy.<|end|><|start|>assistant<|channel|>final<|message|>Four";

export const examples: readonly unknown[] = [
  conversation,
  conversation.messages,
  authored,
  conversation.messages[5],
];
