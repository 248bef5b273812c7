import { expect, test } from "vitest";

import { openCalls } from "#items/pairing.ts";
import { itemDefinitions } from "#items/registry.ts";

import { addOutput, outputKindOf, unansweredCalls } from "./add-output.ts";
import { emptyDocument } from "./document.ts";
import { freshItem } from "./fresh-item.ts";
import { insertItem } from "./operations.ts";

const calls = itemDefinitions.filter(({ kind }) => outputKindOf(kind) !== undefined);

test.each(calls.map(({ kind }) => kind))("The output added to a fresh %s answers it", (kind) => {
  const call = freshItem(kind, emptyDocument, 0);
  const other = freshItem(kind, emptyDocument, 0);
  const document = insertItem(insertItem(emptyDocument, call, 0), other, 1);
  const answered = addOutput(document, call.key);
  expect(answered.items.map((item) => item.kind)).toEqual([kind, outputKindOf(kind), kind]);
  expect(openCalls(answered.items)).toEqual(openCalls([other]));
  expect(unansweredCalls(document.items)).toEqual(new Set([call.key, other.key]));
  expect(unansweredCalls(answered.items)).toEqual(new Set([other.key]));
});

test("An item that is no call gets no output", () => {
  const message = freshItem("message", emptyDocument, 0);
  const document = insertItem(emptyDocument, message, 0);
  expect(addOutput(document, message.key)).toBe(document);
});
