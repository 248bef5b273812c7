import { describe } from "vitest";

import { itHoldsTo } from "./rule.test-support.ts";
import { severalSources } from "./several-sources.ts";

const userSays = (part: object) => ({ items: [{ role: "user", content: [part] }] });

describe("Part with several sources", () => {
  itHoldsTo(severalSources, {
    broken: [
      {
        name: "An image by address and by upload",
        body: userSays({
          type: "input_image",
          file_id: "file-1",
          image_url: "https://example.com/a.png",
        }),
        path: ["items", 0, "content", 0, "file_id"],
      },
    ],
    sound: [
      {
        name: "An address beside an empty upload",
        body: userSays({
          type: "input_image",
          file_id: null,
          image_url: "https://example.com/a.png",
        }),
      },
    ],
  });
});
