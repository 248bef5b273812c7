import type { Template } from "./template.ts";

export const plainChat: Template = {
  name: "plain_chat",
  label: "Plain chat",
  summary: "Instructions, then two questions and their answers.",
  teaches:
    "Instructions are a developer message. An answer can be plain text: the API makes a part of it when it stores the message.",
  items: [
    {
      type: "message",
      role: "developer",
      content:
        "You help the guests of a small bakery. Answer in two sentences at most, and name a product when it fits.",
    },
    { type: "message", role: "user", content: "Which of your breads keeps longest?" },
    {
      type: "message",
      role: "assistant",
      content:
        "The rye sourdough: in a linen bag it stays good for five days. Slice it only when you need it.",
    },
    { type: "message", role: "user", content: "And one without gluten?" },
    {
      type: "message",
      role: "assistant",
      content:
        "Our buckwheat loaf has none, and is baked on Thursdays in an oven of its own. It keeps for two days, so freeze half of it in slices.",
    },
  ],
  metadata: { topic: "products" },
};
