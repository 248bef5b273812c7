import { citingPages } from "./citations.ts";
import type { Template } from "./template.ts";

const observatory = "https://observatory.example.org/events/geminids-2026";
const weather = "https://weather.example.com/alps/december";

export const webSearchWithSources: Template = {
  name: "web_search_with_sources",
  label: "Web search with sources",
  summary: "A search, a page that is opened, words found in it, and a cited answer.",
  teaches:
    "A web search is a chain: search, open a page, find in it. The answer marks the very words that each page stands for.",
  items: [
    {
      type: "message",
      role: "user",
      content: "When is the best night for the Geminids this year?",
    },
    {
      type: "web_search_call",
      id: "ws_geminidsSearch",
      status: "completed",
      action: {
        type: "search",
        query: "Geminids 2026 peak night",
        queries: ["Geminids 2026 peak night", "moon phase 14 December 2026"],
        sources: [
          { type: "url", url: observatory },
          { type: "url", url: weather },
        ],
      },
    },
    {
      type: "web_search_call",
      id: "ws_geminidsPage00",
      status: "completed",
      action: { type: "open_page", url: observatory },
    },
    {
      type: "web_search_call",
      id: "ws_geminidsFind00",
      status: "completed",
      action: { type: "find_in_page", url: observatory, pattern: "maximum" },
    },
    {
      type: "message",
      role: "assistant",
      id: "msg_geminidsAnswer",
      status: "completed",
      content: [
        citingPages(
          "The night from 13 to 14 December: the maximum is expected at two in the morning. The moon sets before midnight, so it will be dark. In the Alps, skies above 1,500 m are clear on two nights of three.",
          [
            {
              phrase: "the maximum is expected at two in the morning",
              url: observatory,
              title: "The Geminids in 2026",
            },
            {
              phrase: "skies above 1,500 m are clear on two nights of three",
              url: weather,
              title: "December in the Alps",
            },
          ],
        ),
      ],
    },
  ],
};
