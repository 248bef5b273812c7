import { describe } from "vitest";

import { deprecated } from "./deprecated.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const offering = (...tools: object[]) => ({
  items: [{ type: "additional_tools", role: "developer", tools }],
});
const pathOf = (key: string) => ["items", 0, "tools", 0, key];

describe("Deprecated", () => {
  itHoldsTo(deprecated, {
    broken: [
      {
        name: "A preview of the search",
        body: offering({ type: "web_search_preview" }),
        path: pathOf("type"),
      },
      {
        name: "A dated preview with kinds of results",
        body: offering({ type: "web_search_preview_2025_03_11", search_content_types: ["text"] }),
        path: pathOf("type"),
      },
      { name: "A local shell", body: offering({ type: "local_shell" }), path: pathOf("type") },
      {
        name: "A preview of the computer",
        body: offering({
          type: "computer_use_preview",
          environment: "mac",
          display_width: 8,
          display_height: 8,
        }),
        path: pathOf("type"),
      },
      {
        name: "A connector",
        body: offering({ type: "mcp", server_label: "mail", connector_id: "connector_gmail" }),
        path: pathOf("connector_id"),
      },
      {
        name: "A model that is gone",
        body: offering({ type: "image_generation", model: "gpt-image-1" }),
        path: pathOf("model"),
      },
    ],
    sound: [
      {
        name: "What replaces them",
        body: offering({ type: "web_search" }, { type: "shell" }, { type: "computer" }),
      },
    ],
  });
});
