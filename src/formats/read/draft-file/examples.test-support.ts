export const examples = [
  {
    format: "conversation-builder-draft",
    version: 1,
    drafts: [
      {
        name: "Order 20417",
        items: [
          { kind: "message", value: { type: "message", role: "user", content: "Where is it?" } },
          { kind: "unknown", value: { type: "telepathy_call" } },
        ],
        metadata: [
          ["topic", "orders"],
          ["topic", "tents"],
        ],
        rest: { model: "gpt-5.2" },
      },
      { items: [], metadata: [] },
    ],
  },
  { format: "conversation-builder-draft", version: 1, drafts: [] },
];
