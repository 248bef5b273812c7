import { expect, test } from "vitest";

import { safeImageOf, safeLinkOf } from "./safe-url.ts";

test("Web and mail can be followed", () => {
  expect(safeLinkOf("https://example.com/a b")).toBe("https://example.com/a%20b");
  expect(safeLinkOf("http://example.com")).toBe("http://example.com/");
  expect(safeLinkOf("mailto:a@example.com")).toBe("mailto:a@example.com");
});

test.each([
  "javascript:alert(1)",
  " JaVaScRiPt:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "file:///etc/passwd",
  "blob:https://example.com/1",
  "/relative",
  "//example.com",
  "",
  null,
  7,
])("%j leads nowhere", (address) => {
  expect(safeLinkOf(address)).toBeUndefined();
});

test("Pictures come from the web or are data", () => {
  expect(safeImageOf("https://example.com/a.png")).toBe("https://example.com/a.png");
  expect(safeImageOf("data:image/png;base64,AAAA")).toBe("data:image/png;base64,AAAA");
  expect(safeImageOf("http://example.com/a.png")).toBeUndefined();
  expect(safeImageOf("data:text/html,x")).toBeUndefined();
  expect(safeImageOf("javascript:alert(1)")).toBeUndefined();
});
