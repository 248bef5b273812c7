import { expect, test } from "vitest";

import { commandLineOf } from "./command-line.ts";

test("Arguments that a shell would split or expand stand in quotes", () => {
  expect(commandLineOf(["git", "commit", "-m", "Mend it", "--author=Robin <r@example.com>"])).toBe(
    `git commit -m 'Mend it' '--author=Robin <r@example.com>'`,
  );
  expect(commandLineOf(["echo", "it's", "", "$HOME"])).toBe(`echo 'it'\\''s' '' '$HOME'`);
});

test("What is no text is left out", () => {
  expect(commandLineOf(["ls", 3, null, { a: 1 }, "src"])).toBe("ls src");
  expect(commandLineOf("ls -l")).toBe("ls -l");
  expect(commandLineOf(undefined)).toBe("");
});
