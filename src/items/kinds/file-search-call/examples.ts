import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "Search without results",
    item: {
      type: "file_search_call",
      queries: ["returns policy"],
      status: "completed",
      id: "fs_68f1a2b3c4d5",
    },
  },
  {
    name: "Passages of the returns policy",
    item: {
      type: "file_search_call",
      queries: ["returns of damaged gear", "replacement period tents"],
      status: "completed",
      id: "fs_68f1a2b3c4e6",
      results: [
        {
          text: "Gear with a manufacturing fault is replaced free of charge within 60 days of delivery.",
          filename: "returns-policy.pdf",
          file_id: "file-Hq3kT9",
          score: 0.94,
          attributes: { department: "support", year: 2026, public: true },
        },
        {
          text: "Seams are tested to 3,000 mm of water column before shipping.",
          filename: "tent-care.md",
          file_id: "file-Tc7mR1",
          score: 0.61,
          attributes: null,
        },
      ],
    },
  },
  {
    name: "Search that failed",
    item: {
      type: "file_search_call",
      queries: ["warranty Trail Tent 2"],
      status: "failed",
      id: "fs_68f1a2b3c4f7",
      results: null,
    },
  },
];
