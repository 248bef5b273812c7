import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import fc from "fast-check";
import { expect, test } from "vitest";

import { itemDefinitions } from "#items/registry.ts";

import { anyJson, conversationOf, everything, hostileStrings } from "../examples.test-support.ts";
import { go } from "./index.ts";
import { goString } from "./text.ts";

const gofmtIsThere = spawnSync("gofmt", ["-h"]).error === undefined;
const goIsThere = spawnSync("go", ["version"]).status === 0;

test.skipIf(!gofmtIsThere)(
  "What is written parses, and gofmt would change nothing of it (needs gofmt)",
  () => {
    const items = [...everything.body.items, ...fc.sample(anyJson, 200), "\ud800"];
    const { body, ...conversation } = conversationOf(items, { topic: "demo", "`": '"' });
    const { text } = go.write({ ...conversation, body: Object.assign(body, { model: "`" }) });
    expect(formatted(text)).toBe(text);
  },
);

test.skipIf(!goIsThere)(
  "Go reads strings as they were meant (needs go)",
  { timeout: 300_000 },
  () => {
    const texts = [...fc.sample(fc.string({ unit: "binary" }), 300), ...hostileStrings];
    const program = `package main\nimport ("encoding/json"; "os")\nfunc main() { json.NewEncoder(os.Stdout).Encode([]string{${texts.map(goString).join(", ")}}) }`;
    const file = join(mkdtempSync(join(tmpdir(), "go-")), "main.go");
    writeFileSync(file, program);
    const { stdout, stderr } = spawnSync("go", ["run", file], { encoding: "utf8", maxBuffer: 1e9 });
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual(texts);
  },
);

test("Every kind has an example that comes out typed; what the structs cannot say stays JSON", () => {
  const isTyped = (item: unknown) =>
    !go.write(conversationOf([item])).text.includes("[responses.ResponseInputItemUnionParam](");
  const untyped = itemDefinitions.filter(({ examples }) => {
    return !examples.some(({ item }) => isTyped(item));
  });
  expect(untyped.map(({ kind }) => kind)).toEqual([]);
  expect(isTyped({ type: "from_tomorrow" })).toBe(false);
  expect(isTyped({ type: "message", role: "user", content: "Hi", extra: 1 })).toBe(false);
});

test("A function call is written in the SDK's words", () => {
  const item = { type: "function_call", call_id: "call_1", name: "f", arguments: "{}", id: null };
  expect(go.write(conversationOf([item])).text).toContain(`\t\t\t{
				OfFunctionCall: &responses.ResponseFunctionToolCallParam{
					Arguments: "{}",
					CallID:    "call_1",
					Name:      "f",
					ID:        param.Null[string](),
				},
			},
`);
});

function formatted(text: string): string {
  const { stdout, stderr } = spawnSync("gofmt", [], { input: text, maxBuffer: 1e9 });
  expect(stderr.toString()).toBe("");
  return stdout.toString();
}
