import { expect, test } from "vitest";

import { isObject, type JsonObject } from "#shared/json.ts";

import { http } from "./http.ts";
import { listeningSandbox } from "./running.test-support.ts";
import { exampleItems, hostileTexts, written } from "./written.test-support.ts";

test("Sent as an editor would, the requests store every example in order", async () => {
  const { url, expectStored } = await listeningSandbox();
  const items = [...exampleItems(), ...hostileTexts.map(asUserMessage)];
  const metadata = { braces: "{{baseUrl}} {{{x}}}", hashes: "### #" };

  const { text } = http.write(written(items, { metadata }));
  const { id, statuses } = await send(text.replace("https://api.openai.com/v1", url));
  expect(new Set(statuses)).toEqual(new Set([200]));
  await expectStored(id, items, metadata);
});

/** Sends a file's requests by the rules of the format: variables, a line of ### between requests. */
async function send(file: string) {
  let id = "";
  const statuses: number[] = [];
  const [variables = "", ...requests] = file.split(/^###.*\n/m);
  const baseUrl = /^@baseUrl = (.*)$/m.exec(variables)?.[1] ?? "";
  const named: Record<string, string> = { baseUrl, "$processEnv OPENAI_API_KEY": "none" };
  for (const request of requests) {
    const filled = request.replaceAll(/\{\{(.*?)\}\}/g, (_, name: string) => named[name] ?? "?");
    const [head = "", ...body] = filled.split("\n\n");
    const [line = "", ...headers] = head.split("\n").filter((text) => !text.startsWith("#"));
    const [method, address = ""] = line.split(" ");
    const response = await fetch(address, {
      method,
      headers: headers.map((header): [string, string] => {
        const [name = "", value = ""] = header.split(": ");
        return [name, value];
      }),
      body: body.join("\n\n"),
    });
    const answer: unknown = await response.json();
    statuses.push(response.status);
    id ||= isObject(answer) ? String(answer.id) : "";
    named["createConversation.response.body.$.id"] = id;
  }
  return { id, statuses };
}

function asUserMessage(content: string): JsonObject {
  return { type: "message", role: "user", content };
}
