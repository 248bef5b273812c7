import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import fc from "fast-check";
import { expect, test } from "vitest";

import { anyJson, conversationOf, everything } from "../examples.test-support.ts";
import { mostValuesOfMethod } from "./expression.ts";
import { java } from "./index.ts";
import { stubs } from "./stubs.test-support.ts";

const isThere = spawnSync("javac", ["-version"]).status === 0;

test.skipIf(!isThere)(
  "Java compiles the program against the library's names, and it sends what the body says (needs a JDK)",
  { timeout: 300_000 },
  () => {
    // Numbers as values of their own would be told apart by no JSON.
    const large = Array.from({ length: mostValuesOfMethod }, (_, index) => ({ index }));
    const items = [
      ...everything.body.items,
      ...fc.sample(anyJson, 100),
      { type: "numbers", values: [0, -1, 2 ** 31, -(2 ** 53), 1e21, 0.1, 5e-324, 1e300] },
      { type: "large", large },
    ];
    const metadata = { topic: 'a "demo"' };
    const { body, ...conversation } = conversationOf(items, metadata);
    const { text } = java.write({ ...conversation, body: Object.assign(body, { model: "m" }) });
    const [created, ...appended] = run(text);
    expect(created).toMatchObject({ metadata, model: "m" });
    expect([created, ...appended].flatMap((sent) => Object(sent).items)).toEqual(items);
  },
);

test("What Java cannot hold in one class is said", () => {
  const { remarks } = java.write(conversationOf(Array.from({ length: 40_000 }, () => "x")));
  expect(remarks.map(({ message }) => message)).toEqual([expect.stringContaining("65,535")]);
});

test("A backslash before u is never the beginning of a unicode escape, and half a character is one", () => {
  const { text } = java.write(conversationOf(["\\u000a", "\ud800", "\u2028"]));
  expect(text).toContain(String.raw`"\\u000a", "\ud800", "\u2028"`);
});

function run(program: string): unknown[] {
  const folder = mkdtempSync(join(tmpdir(), "java-"));
  const sources = { ...stubs, "CreateConversation.java": program };
  for (const [path, source] of Object.entries(sources)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  const options = { cwd: folder, encoding: "utf8", maxBuffer: 1e9 } as const;
  const compiled = spawnSync("javac", ["-encoding", "UTF-8", ...Object.keys(sources)], options);
  expect(compiled).toMatchObject({ status: 0 });
  const { stdout } = spawnSync("java", ["CreateConversation"], options);
  return stdout
    .trim()
    .split("\n")
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));
}
