import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "One vector store",
    item: { type: "file_search", vector_store_ids: ["vs_68f1a2b3c4d5"] },
  },
  {
    name: "Policies in force, ranked",
    item: {
      type: "file_search",
      vector_store_ids: ["vs_68f1a2b3c4d5", "vs_68f1a2b3c4e6"],
      max_num_results: 8,
      filters: {
        type: "and",
        filters: [
          { type: "eq", key: "kind", value: "policy" },
          { type: "gte", key: "valid_until", value: 1_798_675_200 },
          { type: "eq", key: "worldwide", value: true },
          { type: "in", key: "edition", value: ["first", 2] },
          {
            type: "or",
            filters: [
              { type: "in", key: "country", value: ["FR", "DE"] },
              { type: "in", key: "year", value: [2025, 2026] },
              {
                type: "and",
                filters: [
                  { type: "eq", key: "worldwide", value: true },
                  { type: "nin", key: "status", value: ["draft"] },
                ],
              },
            ],
          },
        ],
      },
      ranking_options: {
        ranker: "default-2024-11-15",
        score_threshold: 0.4,
        hybrid_search: { embedding_weight: 0.7, text_weight: 0.3 },
      },
    },
  },
  {
    name: "French files only",
    item: {
      type: "file_search",
      vector_store_ids: ["vs_68f1a2b3c4d5"],
      filters: { type: "eq", key: "language", value: "fr" },
      ranking_options: { ranker: "auto" },
    },
  },
  {
    name: "Longer documents only",
    item: {
      type: "file_search",
      vector_store_ids: ["vs_68f1a2b3c4d5"],
      filters: { type: "gt", key: "pages", value: 2 },
    },
  },
  {
    name: "Files for everyone",
    item: {
      type: "file_search",
      vector_store_ids: ["vs_68f1a2b3c4d5"],
      filters: { type: "ne", key: "internal", value: true },
    },
  },
  {
    name: "Some editions",
    item: {
      type: "file_search",
      vector_store_ids: ["vs_68f1a2b3c4d5"],
      filters: { type: "in", key: "edition", value: ["first", 2] },
    },
  },
];
