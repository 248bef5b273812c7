import { spawnSync } from "node:child_process";

import * as fc from "fast-check";
import { expect, test } from "vitest";

import { pythonLiteral } from "./python-literal.ts";
import { python } from "./python.ts";
import { listeningSandbox, run } from "./running.test-support.ts";
import { asJson, exampleItems, hostileTexts, jsonValue, written } from "./written.test-support.ts";

/** Set `TEST_PYTHON` to one that has the SDK. */
const interpreter = process.env.TEST_PYTHON ?? "python3";
const runs = (code: string) => spawnSync(interpreter, ["-c", code]).status === 0;
const hasPython = runs("");
const hasSdk = hasPython && runs("import openai");

test.skipIf(!hasPython)(
  "A Python literal of any JSON value is that value (needs python3)",
  async () => {
    const values = [...fc.sample(jsonValue, 500), ...hostileTexts];
    const { output, errors } = await run(interpreter, ["-c", readsLiterals], {
      input: JSON.stringify(values.map((value) => pythonLiteral(value))),
    });
    expect(errors).toBe("");
    expect(JSON.parse(output)).toEqual(asJson(values));
  },
);

test.skipIf(!hasPython)("Python parses the code of every example (needs python3)", async () => {
  const { text } = python.write(
    written([...exampleItems(), ...hostileTexts], { metadata: { a: "b" }, rest: { more: [null] } }),
  );
  const parsed = await run(interpreter, ["-c", "import ast, sys; ast.parse(sys.stdin.read())"], {
    input: text,
  });
  expect(parsed).toEqual({ code: 0, output: "", errors: "" });
});

test.skipIf(!hasSdk)(
  "Run, the code makes a conversation that holds what was sent (needs Python's openai)",
  async () => {
    const { environment, expectStored } = await listeningSandbox();
    const items = exampleItems();
    const metadata = { topic: `"Tents" & 'more'` };
    const { text } = python.write(written(items, { metadata }));

    const { output, errors } = await run(interpreter, ["-"], { input: text, env: environment });
    expect(errors).toBe("");
    await expectStored(output.trim(), items, metadata);
  },
);

const readsLiterals = `
import ast, json, sys
texts = json.load(sys.stdin)
print(json.dumps([ast.literal_eval(text) for text in texts]))
`;

test.skipIf(!hasPython)(
  "Python reads a value of any depth that it can hold (needs python3)",
  async () => {
    const deep = (depth: number) => Array.from({ length: depth }).reduce((value) => [value], "end");
    const values = [180, 181, 400].map(deep);
    const printed = `import json\nprint(json.dumps([${values.map((value) => pythonLiteral(value)).join()}]))`;
    const { output, errors } = await run(interpreter, ["-"], { input: printed });
    expect(errors).toBe("");
    expect(output.trim().replaceAll(" ", "")).toBe(JSON.stringify(values));
  },
);

test("Half of a character, which Python's SDK cannot send, is said; what only looks like one is not", () => {
  const items = ["\\ud83d", "\u{1f600}", "\ud83d", "\\\\\ud83d"];
  expect(python.write(written(items)).remarks.map(({ place }) => place)).toEqual([
    "items[2]",
    "items[3]",
  ]);
});
