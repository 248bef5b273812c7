import { spawnSync } from "node:child_process";

import { expect, test } from "vitest";

import type { JsonObject } from "#shared/json.ts";

import { curl } from "./curl.ts";
import { folderOfPrograms, listeningSandbox, run } from "./running.test-support.ts";
import { exampleItems, hostileTexts, written } from "./written.test-support.ts";

const hasCurl = spawnSync("bash", ["-c", "command -v curl"]).status === 0;

test.skipIf(!hasCurl)(
  "Run by bash, the script of more than 20 items stores them all in order (needs curl)",
  async () => {
    const { environment, expectStored } = await listeningSandbox();
    const items = [...exampleItems(), ...hostileTexts.map(asUserMessage)];
    const metadata = { id: '"id": "conv_other"', "it's": "$HOME `id`" };

    const folder = folderOfPrograms({ "send.sh": curl.write(written(items, { metadata })).text });
    const { output, errors } = await run("bash", ["send.sh"], { cwd: folder, env: environment });
    expect(errors).toBe("");
    await expectStored(output.trim(), items, metadata);
  },
);

test.skipIf(!hasCurl)(
  "Given to bash, one request stores text of any content and of a megabyte (needs curl)",
  async () => {
    const { environment, expectStored } = await listeningSandbox();
    const items = [...hostileTexts, "JSON", "\nJSON\n", "long ".repeat(200_000)].map(asUserMessage);

    const { text } = curl.write(written(items));
    const { output, errors } = await run("bash", [], { input: text, env: environment });
    expect(errors).toBe("");
    await expectStored(JSON.parse(output).id, items);
  },
);

test.skipIf(!hasCurl)(
  "A refused request ends the script before anything else is sent (needs curl)",
  async () => {
    const { environment } = await listeningSandbox();
    const items = [{ type: "telepathy" }, ...Array.from({ length: 20 }, () => asUserMessage("Hi"))];

    const folder = folderOfPrograms({ "send.sh": curl.write(written(items)).text });
    const { code, output, errors } = await run("bash", ["send.sh"], {
      cwd: folder,
      env: environment,
    });
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors).toMatch(/400.*items\[0\]/s);
  },
);

function asUserMessage(content: string): JsonObject {
  return { type: "message", role: "user", content };
}
