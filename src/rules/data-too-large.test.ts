import { describe } from "vitest";

import { dataTooLarge } from "./data-too-large.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const userSays = (part: object) => ({ items: [{ role: "user", content: [part] }] });
const megabytes = (count: number) => "A".repeat((count * 1024 ** 2 * 4) / 3);
const image = (count: number) =>
  userSays({ type: "input_image", image_url: `data:image/png;base64,${megabytes(count)}` });

describe("Inline data that is too large", () => {
  itHoldsTo(dataTooLarge, {
    broken: [
      { name: "An image of 51 MB", body: image(51), path: ["items", 0, "content", 0, "image_url"] },
      {
        name: "A file of 51 MB",
        body: userSays({
          type: "input_file",
          filename: "a.pdf",
          file_data: `data:application/pdf;base64,${megabytes(51)}`,
        }),
        path: ["items", 0, "content", 0, "file_data"],
      },
    ],
    sound: [{ name: "An image of 50 MB", body: image(50) }],
  });
});
