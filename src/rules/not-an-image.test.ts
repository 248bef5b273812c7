import { describe } from "vitest";

import { notAnImage } from "./not-an-image.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const userSays = (part: object) => ({ items: [{ role: "user", content: [part] }] });
const path = ["items", 0, "content", 0, "image_url"];
const image = (url: string) => userSays({ type: "input_image", image_url: url });

describe("Data that is no image", () => {
  itHoldsTo(notAnImage, {
    broken: [
      { name: "A PDF", body: image("data:application/pdf;base64,JVBERi0="), path },
      {
        name: "A PNG under another name",
        body: image("data:application/octet-stream;base64,iVBORw0KGgo="),
        path,
      },
      { name: "An image that is not in base64", body: image("data:image/svg+xml,<svg/>"), path },
      {
        name: "An image that models do not read",
        body: image("data:image/svg+xml;base64,PHN2Zy8+"),
        path,
        severity: "warning",
      },
    ],
    sound: [
      { name: "A PNG", body: image("data:image/png;base64,iVBORw0KGgo=") },
      { name: "An address", body: image("https://example.com/a.pdf") },
    ],
  });
});
