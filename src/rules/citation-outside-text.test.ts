import { describe } from "vitest";

import { citationOutsideText } from "./citation-outside-text.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const citing = (annotation: object) => ({
  items: [
    {
      role: "assistant",
      content: [{ type: "output_text", text: "It rains.", annotations: [annotation] }],
    },
  ],
});
const span = (start: number, end: number) =>
  citing({
    type: "url_citation",
    url: "https://example.com",
    title: "Weather",
    start_index: start,
    end_index: end,
  });
const pathOf = (key: string) => ["items", 0, "content", 0, "annotations", 0, key];

describe("Citation outside the text", () => {
  itHoldsTo(citationOutsideText, {
    broken: [
      { name: "An end beyond the text", body: span(3, 12), path: pathOf("end_index") },
      { name: "A span beyond the text", body: span(10, 12), path: pathOf("end_index") },
      { name: "A start after the end", body: span(5, 2), path: pathOf("start_index") },
      { name: "A start before the text", body: span(-1, 2), path: pathOf("start_index") },
      {
        name: "A file before the first",
        body: citing({ type: "file_citation", file_id: "", filename: "", index: -1 }),
        path: pathOf("index"),
      },
    ],
    sound: [{ name: "The whole text", body: span(0, 9) }],
  });
});
