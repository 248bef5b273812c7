export const examples = [
  {
    id: "conv_68d2ab5c1e8c8190b14f964abc05426768d2ab5c1e8c8190",
    object: "conversation",
    created_at: 1758636892,
    metadata: { topic: "orders" },
  },
];
