import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import fc from "fast-check";
import { expect, test } from "vitest";

import { anyJson, conversationOf, everything } from "../examples.test-support.ts";
import { csharp } from "./index.ts";
import { jsonLiteral } from "./json-literal.ts";
import { stubs } from "./stubs.test-support.ts";

const isThere = ["mcs", "mono"].every((name) => spawnSync(name, ["--version"]).status === 0);

test("A raw literal holds any JSON: no three quotes, no line but those of the layout, each indented", () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: "binary" }), (value) => {
      const lines = jsonLiteral(value, "    ").split(/[\r\n\u0085\u2028\u2029]/u);
      const content = lines.slice(1, -1);
      expect([lines[0], lines.at(-1)]).toEqual(['"""', '    """']);
      expect(content.join("\n")).not.toContain('"""');
      expect(content.every((line) => line.startsWith("    "))).toBe(true);
      expect(JSON.parse(content.map((line) => line.slice(4)).join("\n"))).toEqual(
        JSON.parse(JSON.stringify(value)),
      );
    }),
  );
});

test.skipIf(!isThere)(
  "Mono compiles the program in the words of C# 7, and it sends what the body says (needs mono)",
  { timeout: 300_000 },
  () => {
    const items = [...everything.body.items, ...fc.sample(anyJson, 100), "\ud800"];
    const { text } = csharp.write(conversationOf(items, { topic: "demo" }));
    const sent = run(inOlderWords(text));
    expect(sent[0]).toMatchObject({ metadata: { topic: "demo" } });
    expect(sent.flatMap((body) => Object(body).items)).toEqual(items);
  },
);

test("Half a character stays JSON's escape, which no encoder replaces", () => {
  expect(csharp.write(conversationOf(["\ud800"])).text).toContain(String.raw`"\ud800"`);
});

/** Mono knows neither raw literals, nor statements outside of a class, nor `using` without braces. */
function inOlderWords(text: string): string {
  const lines = text
    .replaceAll(/"""\n([^]*?)\n *"""/g, (_, json: string) => `@"${json.replaceAll('"', '""')}"`)
    .replaceAll(/^using (?=\w+ \w+ =)/gm, "")
    .replace(
      "ConversationClient client = new(",
      "ConversationClient client = new ConversationClient(",
    );
  const start = lines.indexOf("ConversationClient client");
  return `${lines.slice(0, start)}
class Program {
static void Main() { Run().Wait(); }
static async System.Threading.Tasks.Task Run() {
${lines.slice(start)}
}}`;
}

function run(program: string): unknown[] {
  const folder = mkdtempSync(join(tmpdir(), "csharp-"));
  writeFileSync(join(folder, "program.cs"), program);
  writeFileSync(join(folder, "stubs.cs"), stubs);
  const options = { cwd: folder, encoding: "utf8", maxBuffer: 1e9 } as const;
  const compiled = spawnSync("mcs", ["-langversion:7", "program.cs", "stubs.cs"], options);
  expect(compiled).toMatchObject({ status: 0 });
  const { stdout, stderr } = spawnSync("mono", ["program.exe"], options);
  expect(stderr).toBe("");
  return stdout
    .trim()
    .split("\n")
    .slice(0, -1)
    .map((line): unknown => JSON.parse(Buffer.from(line, "base64").toString("utf8")));
}
