import { expect, test } from "vitest";

import { draftItemOf } from "#draft/fresh-item.ts";

import { lookForSecrets } from "./secrets.ts";

/** Put together here, so that no scanner takes this file for a leak. */
const key = ["sk", "proj", "Zk81QmWx0aPfL3sdTq7Rb2Vn5Yc9Ue4H"].join("-");
const password = "correct horse battery";

const draft = {
  items: [draftItemOf({ type: "message", role: "user", content: `My key is ${key}` })],
  metadata: [{ key: "1", name: "note", value: key }],
  rest: { instructions: `Use ${key}`, tools: [{ type: "mcp", authorization: password }] },
  source: `{"items": [], "headers": {"X-Api-Key": "${password}"}, "note": "${key}"`,
};

test("Nothing that leaves with a draft keeps its secret: items, metadata, other fields, text, name", () => {
  const { secrets, cleaned } = lookForSecrets({ document: draft, name: `My key is ${key}` });
  expect(secrets.map(({ place }) => place)).toEqual([
    "metadata.note",
    "items[0].content",
    "instructions",
    "tools[0].authorization",
    "JSON text",
  ]);
  const left = JSON.stringify([secrets, cleaned]);
  expect(left).not.toContain(key);
  expect(left).not.toContain(password);
  expect(cleaned.document.source).toContain('{"items": [], "headers": {"X-Api-Key":');
});

test("A secret that only the name holds is told", () => {
  const { secrets, cleaned } = lookForSecrets({ document: { items: [], metadata: [] }, name: key });
  expect(secrets).toEqual([{ place: "Name", message: "This looks like a secret." }]);
  expect(cleaned.name).toBe("[secret]");
});

test("A draft without a secret leaves as it is", () => {
  const leaving = {
    document: { items: [draftItemOf({ role: "user", content: "Hi" })], metadata: [], source: "{" },
    name: "Hi",
  };
  expect(lookForSecrets(leaving)).toEqual({ secrets: [], cleaned: leaving });
});
