import { expect, test } from "vitest";

import { fileNameOf } from "./download.ts";

test.each([
  ["Will it rain in Zürich?", "Will-it-rain-in-Zürich.json"],
  ["../../etc/passwd", "etc-passwd.json"],
  ["…", "conversation.json"],
])("A draft called %s is downloaded as %s", (title, expected) => {
  expect(fileNameOf(title, "json")).toBe(expected);
});
