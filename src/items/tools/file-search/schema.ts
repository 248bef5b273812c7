import * as z from "zod";

import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

import { filter } from "./filter.ts";

const hybridSearch = object(
  {
    embedding_weight: field(z.number(), "Weight of meaning."),
    text_weight: field(z.number(), "Weight of keywords."),
  },
  { title: "Hybrid search" },
);

const rankingOptions = object(
  {
    ranker: field(z.enum(["auto", "default-2024-11-15"]).optional(), "Ranking version.", {
      common: true,
    }),
    score_threshold: field(
      z.number().optional(),
      "Drop hits scoring below this, between 0 and 1.",
      { common: true },
    ),
    hybrid_search: field(hybridSearch.optional(), "Balance of meaning against keywords."),
  },
  { title: "Ranking options" },
);

export const schema = object(
  {
    type: tag("file_search"),
    vector_store_ids: field(z.array(text()), "Vector stores to search (`vs_…`).", {
      label: "Vector store IDs",
    }),
    max_num_results: field(z.int().optional(), "How many passages at most, from 1 to 50.", {
      label: "Max number of results",
      common: true,
    }),
    filters: field(filter.nullable().optional(), "Keep only files whose attributes match.", {
      widget: "filters",
      common: true,
    }),
    ranking_options: field(rankingOptions.optional(), "How hits are ranked."),
  },
  { title: "File search" },
);
