import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";

import * as fc from "fast-check";
import { transformWithOxc } from "vite";
import { expect, test } from "vitest";

import { itemDefinitions } from "#items/registry.ts";
import { isObject, type JsonObject } from "#shared/json.ts";

import { folderOfPrograms, listeningSandbox, run } from "./running.test-support.ts";
import { isTypedBySdk } from "./sdk-types.ts";
import { typescriptLiteral } from "./typescript-literal.ts";
import { typescript } from "./typescript.ts";
import { asJson, exampleItems, hostileTexts, jsonValue, written } from "./written.test-support.ts";

test("A TypeScript literal of any JSON value is that value", () => {
  fc.assert(
    fc.property(jsonValue, (value) => {
      const text = runInNewContext(`JSON.stringify(${typescriptLiteral(value)})`);
      expect(JSON.parse(text)).toEqual(asJson(value));
    }),
    { numRuns: 300 },
  );
});

test("Code of every example, of each with any field missing or null, and of unknown items compiles", async () => {
  const folder = folderOfPrograms({
    "package.json": '{ "type": "module" }',
    "tsconfig.json": JSON.stringify(strictest),
    "unknown.ts": typescript.write(
      written([{ type: "telepathy", text: "?" }, "text", null, { role: "user" }], {
        metadata: { count: 3 },
        rest: { instructions: "Be brief." },
      }),
    ).text,
  });
  for (const { kind, examples } of itemDefinitions) {
    const items = examples.flatMap(({ item }) => variationsOf(item));
    writeFileSync(join(folder, `${kind}.ts`), typescript.write(written(items)).text);
  }

  const compiled = await run("node_modules/.bin/tsc", ["-p", "."], { cwd: folder });
  expect(compiled).toMatchObject({ output: "", code: 0 });
});

test("An item that the SDK's types take is written without a cast", () => {
  const cast = itemDefinitions.flatMap(({ kind, examples }) =>
    examples.filter(({ item }) => !isTypedBySdk(item)).map(({ name }) => `${kind}: ${name}`),
  );
  expect(cast).toMatchInlineSnapshot(`
    [
      "output_message: Short answer",
      "output_message: Refusal",
      "reasoning: Sealed only",
      "local_shell_call_output: Silent success",
      "local_shell_call_output: Documentation built",
      "local_shell_call_output: Tied by the id alone",
      "image_generation_call: A stored image, used again",
      "image_generation_call: Stopped by moderation",
    ]
  `);
});

test("Run, the code makes a conversation of every example that holds what was sent, in order", async () => {
  const { environment, expectStored } = await listeningSandbox();
  const items = [...exampleItems(), ...hostileTexts.map(asUserMessage)];
  const metadata = { "a 'key'": hostileTexts[0]?.replace("\0", "") };
  const { text } = typescript.write(written(items, { metadata }));
  const { code } = await transformWithOxc(text, "conversation.ts");
  const folder = folderOfPrograms({ "conversation.mjs": code });

  const { output, errors } = await run("node", ["conversation.mjs"], {
    cwd: folder,
    env: environment,
  });
  expect(errors).toBe("");
  await expectStored(output.trim(), items, metadata);
});

const strictest = {
  compilerOptions: {
    target: "es2022",
    module: "nodenext",
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ["node"],
    paths: { openai: ["./node_modules/openai-types/index.d.mts"] },
  },
};

function asUserMessage(content: string): JsonObject {
  return { type: "message", role: "user", content };
}

/** The value, and the value with each of its fields in turn left out and null, also inside lists. */
function variationsOf(value: JsonObject): JsonObject[] {
  return [
    value,
    ...Object.entries(value).flatMap(([name, child]) => {
      const { [name]: _left, ...others } = value;
      return [
        others,
        { ...value, [name]: null },
        ...childrenOf(child).map((varied) => ({ ...value, [name]: varied })),
      ];
    }),
  ];
}

function childrenOf(child: unknown): unknown[] {
  if (isObject(child)) return variationsOf(child).slice(1);
  if (!Array.isArray(child)) return [];
  const elements: unknown[] = child;
  return elements.flatMap((element, index) =>
    childrenOf(element).map((varied) => elements.with(index, varied)),
  );
}
