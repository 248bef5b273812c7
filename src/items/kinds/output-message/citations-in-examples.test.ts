import { expect, test } from "vitest";

import { outputMessage } from "./index.ts";

test("A citation of an example names the words that it stands for", () => {
  const cited = outputMessage.examples.flatMap(({ item }) =>
    item.content.flatMap((part) =>
      part.type === "output_text"
        ? (part.annotations ?? []).flatMap((annotation) =>
            "start_index" in annotation
              ? [part.text.slice(annotation.start_index, annotation.end_index)]
              : [],
          )
        : [],
    ),
  );
  expect(cited).toEqual(["care page", "label.pdf"]);
});
