import { expect, test } from "vitest";

import { toBody } from "#draft/to-body.ts";

import { appended, toDocument } from "./to-document.ts";

const message = { type: "message", role: "user", content: "Hello" };
const read = {
  items: [{ kind: "message" as const, value: message }],
  metadata: [["topic", "greeting"]] as const,
  rest: { store: true },
  remarks: [],
};

test("What was read is the draft's body", () => {
  expect(toBody(toDocument(read))).toEqual({
    store: true,
    items: [message],
    metadata: { topic: "greeting" },
  });
});

test("A name of metadata that both have stands twice with two values, and once with one", () => {
  const document = toDocument(read);
  const again = appended(document, read);
  expect(again.items).toHaveLength(2);
  expect(again.metadata).toHaveLength(1);
  const other = appended(document, { ...read, metadata: [["topic", "farewell"]] });
  expect(other.metadata.map(({ value }) => value)).toEqual(["greeting", "farewell"]);
});

test("A field that the draft says already keeps the draft's value", () => {
  const document = { ...toDocument(read), rest: { store: false } };
  expect(appended(document, read).rest).toEqual({ store: false });
});
