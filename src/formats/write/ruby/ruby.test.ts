import { spawnSync } from "node:child_process";

import fc from "fast-check";
import { expect, test } from "vitest";

import { anyJson, conversationOf, everything, hostileStrings } from "../examples.test-support.ts";
import { ruby } from "./index.ts";
import { rubyLiteral } from "./literal.ts";

const isThere = spawnSync("ruby", ["--version"]).status === 0;

test.skipIf(!isThere)("Ruby runs the script and sends what the body says (needs ruby)", () => {
  const sent = run(stub + ruby.write(everything).text.replace('require "openai"', ""));
  expect(sent.flatMap((body) => Object(body).items)).toEqual(everything.body.items);
});

test.skipIf(!isThere)("Ruby reads any JSON as it was meant (needs ruby)", () => {
  const values = [...fc.sample(anyJson, 500), ...hostileStrings];
  const printed = values.map((value) => `puts JSON.generate(${rubyLiteral(value)})`);
  expect(run(`require "json"\n${printed.join("\n")}`)).toEqual(values);
});

test("Metadata and unknown fields of the body are written, and the key is not", () => {
  const { body, ...conversation } = conversationOf([], { topic: "demo" });
  const { text } = ruby.write({ ...conversation, body: Object.assign(body, { model: "m" }) });
  expect(text).toContain('metadata: { topic: "demo" }');
  expect(text).toContain('request_options: { extra_body: { model: "m" } }');
  expect(text).toContain('ENV.fetch("OPENAI_API_KEY")');
});

test("Half a character is replaced, and a remark says so", () => {
  const { text, remarks } = ruby.write(
    conversationOf([{ content: "\ud800" }, { content: "\\ud800" }]),
  );
  expect(text).toContain('content: "\ufffd"');
  expect(remarks.map(({ place }) => place)).toEqual(["items[0]"]);
});

const stub = `
require "json"
module OpenAI
  class Client
    def initialize(api_key:) = nil
    def conversations = self
    def items = self
    def id = "conv_1"
    def create(*_, **body)
      STDOUT.puts JSON.generate(body)
      self
    end
  end
end
ENV["OPENAI_API_KEY"] = "test"
def puts(*) = nil
`;

function run(script: string): unknown[] {
  const { stdout, stderr } = spawnSync("ruby", ["-Ku", "-"], {
    input: script,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  expect(stderr).toBe("");
  return stdout
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}
