import { describe, expect, test } from "vitest";

import { applyEdits } from "#body/fix.ts";
import { linkEndsOf, type PlacedItem } from "#items/links.ts";
import { itemDefinitions } from "#items/registry.ts";
import { getIn } from "#shared/path.ts";

import { checkConversation } from "./check-conversation.ts";

const examples = itemDefinitions.flatMap(({ kind, examples: ofKind }) =>
  ofKind.map(({ name, item }) => ({ kind, name, value: item })),
);

test("All examples in one conversation deserve no more than notes", () => {
  expect(graveProblems(completed(examples))).toEqual([]);
});

describe.each(examples)("$kind, $name,", (example) => {
  test("deserves no more than notes beside what it is tied to", () => {
    expect(graveProblems(completed([...withPartners([example]), ...followersOf(example)]))).toEqual(
      [],
    );
  });
});

/** Reasoning is not kept without what it led to. */
function followersOf({ kind }: PlacedItem): PlacedItem[] {
  const answer = { role: "assistant", content: "It can be replaced." };
  return kind === "reasoning" ? [{ kind: "message", value: answer }] : [];
}

/** What a conversation must not have; its length is a matter of who sends it. */
function graveProblems(body: unknown) {
  return checkConversation(body).filter(
    ({ severity, code }) => severity !== "note" && code !== "array_above_max_length",
  );
}

/** The items and every example that a call, an output or a program ties to them, in order. */
function withPartners(items: readonly PlacedItem[]): readonly PlacedItem[] {
  const ties = new Set(items.flatMap(tiesOf));
  const all = examples.filter(
    (example) => items.includes(example) || tiesOf(example).some((tie) => ties.has(tie)),
  );
  return all.length === items.length ? items : withPartners(all);
}

function tiesOf(item: PlacedItem): string[] {
  const ids = linkEndsOf(item).map(({ id }) => id);
  // An output of the local shell may name its call by the call's own id.
  if (item.kind.startsWith("local_shell")) ids.push(String(getIn(item.value, ["id"])));
  return ids.filter((id) => id !== undefined);
}

/** The body of the items after their safe fixes. */
function completed(items: readonly PlacedItem[]): unknown {
  let body: unknown = { items: items.map(({ value }) => value) };
  for (;;) {
    const fix = checkConversation(body)
      .flatMap(({ fixes = [] }) => fixes)
      .find(({ isSafe }) => isSafe);
    if (!fix) return body;
    body = applyEdits(body, fix.edits);
  }
}
