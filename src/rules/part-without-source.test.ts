import { describe } from "vitest";

import { partWithoutSource } from "./part-without-source.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const userSays = (part: object) => ({ items: [{ role: "user", content: [part] }] });

describe("Part without a source", () => {
  itHoldsTo(partWithoutSource, {
    broken: [
      {
        name: "An image of nothing",
        body: userSays({ type: "input_image" }),
        path: ["items", 0, "content", 0],
      },
      {
        name: "A file of which only the name is known",
        body: userSays({ type: "input_file", filename: "a.pdf" }),
        path: ["items", 0, "content", 0],
      },
    ],
    sound: [
      {
        name: "An uploaded image",
        body: userSays({ type: "input_image", file_id: "file-1", image_url: null }),
      },
      { name: "Text", body: userSays({ type: "input_text", text: "" }) },
    ],
  });
});
