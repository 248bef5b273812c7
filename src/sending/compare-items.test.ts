import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { definitionOf, itemDefinitions, type ItemKind } from "#items/registry.ts";
import { normalise } from "#sandbox/normalise.ts";
import type { JsonObject } from "#shared/json.ts";
import { getIn, type Path, removeIn, setIn } from "#shared/path.ts";

import { comparisonInWords } from "./compare-in-words.ts";
import { compareItem, type Difference } from "./compare-item.ts";
import { compareItems, isAsSent, isChanged } from "./compare-items.ts";

/** Controls are not stored; references stand for others. */
const storable = itemDefinitions.filter(
  ({ kind }) => kind !== "compaction_trigger" && kind !== "item_reference",
);

const store = (kind: ItemKind, item: object, index = 0) =>
  normalise(kind, { ...item }, `stored_${index}`);

const inWords = (sent: readonly unknown[], stored: readonly unknown[]) =>
  compareItems(sent, stored).map(comparisonInWords);

const user = { type: "message", role: "user", content: "Hello" };
const trigger = definitionOf("compaction_trigger").examples[0]?.item;
const call = { type: "function_call", call_id: "call_1", name: "f", arguments: "{}" };
const output = { type: "function_call_output", call_id: "call_1", output: "1" };

const examples = storable.flatMap(({ kind, examples: all }) =>
  all.map(({ name, item }) => ({ kind, name, item })),
);

test.each(examples)(
  "Of $kind ($name) nothing is lost but what was null, and the id alone may be another",
  ({ kind, item }) => {
    const lost = compareItem(item, store(kind, item)).filter((difference) =>
      difference.type === "left_out"
        ? difference.sent !== null
        : difference.type === "changed" && difference.path[0] !== "id",
    );
    expect(lost).toEqual([]);
  },
);

test("The differences say all that makes the stored item of the sent one", () => {
  const value = fc.jsonValue({ maxDepth: 4 });
  fc.assert(
    fc.property(value, value, (sent, stored) => {
      expect(changedBy(compareItem(sent, stored), sent)).toEqual(stored);
    }),
  );
  for (const { kind, item } of examples) {
    const stored = store(kind, item);
    expect(changedBy(compareItem(item, stored), item)).toEqual(stored);
  }
});

function changedBy(differences: readonly Difference[], sent: unknown): unknown {
  let value = sent;
  // The last of a list goes first, and comes last.
  for (const { type, path } of differences.toReversed()) {
    if (type === "left_out") value = removeIn(value, path);
  }
  for (const difference of differences) {
    const { type, path } = difference;
    if (type === "became_part") {
      const part = { type: difference.partType, text: getIn(sent, path) };
      value = setIn(value, path, [part]);
    } else if (type !== "left_out") {
      value = put(value, path, difference.stored);
    }
  }
  return value;
}

/** Also behind the end of a list. */
function put(value: unknown, path: Path, next: unknown): unknown {
  const parent = getIn(value, path.slice(0, -1));
  return Array.isArray(parent) && path.at(-1) === parent.length
    ? setIn(value, path.slice(0, -1), [...parent, next])
    : setIn(value, path, next);
}

describe("in words, an item", () => {
  test("is stored as sent", () => {
    const reasoning = { type: "reasoning", id: "rs_1", summary: [] };
    expect(inWords([reasoning], [reasoning])).toEqual(["stored as sent"]);
    expect(compareItems([reasoning], [reasoning]).every(isAsSent)).toBe(true);
  });

  test("has its content made a part, and what was not sent filled in", () => {
    expect(inWords([user], [store("message", user)])).toEqual([
      "content became one input_text part, id and status filled in",
    ]);
  });

  test("of the assistant gets a part of another type, with empty lists", () => {
    const assistant = { role: "assistant", content: "Hi" };
    expect(inWords([assistant], [store("message", assistant)])).toEqual([
      "content became one output_text part, id, type, status and 2 more filled in",
    ]);
  });

  test("can be changed, and lose something", () => {
    const stored = { ...call, id: "fc_1", arguments: "{ }" };
    expect(inWords([{ ...call, id: "fc_1", namespace: "a" }], [stored])).toEqual([
      "arguments changed, namespace left out",
    ]);
  });

  test("that is a reference is stored as what it names", () => {
    const reference = { type: "item_reference", id: "fc_1" };
    expect(inWords([reference], [{ ...call, id: "fc_1" }])).toEqual([
      "reference resolved to Function call",
    ]);
  });

  test("that is a control is not stored, and does not disturb the others", () => {
    expect(inWords([trigger, call], [{ ...call, id: "fc_1" }])).toEqual([
      "not stored: it acts on its request only",
      "id filled in",
    ]);
  });
});

test("What is only filled in or spelt out is not changed; another value, or none, is", () => {
  const changes = (sent: object, stored: readonly object[]) =>
    compareItems([sent], stored).map(isChanged);
  expect(changes(user, [store("message", user)])).toEqual([false]);
  expect(changes({ ...call, status: null }, [{ ...call, id: "fc_1" }])).toEqual([false]);
  expect(changes(call, [{ ...call, name: "g" }])).toEqual([true]);
  expect(changes({ ...call, status: "completed" }, [call])).toEqual([true]);
  expect(changes(call, [])).toEqual([true]);
  expect(changes({ type: "item_reference", id: "fc_1" }, [{ ...call, id: "fc_1" }])).toEqual([
    false,
  ]);
});

test("A text in another place than its part's is a change", () => {
  const stored = { ...user, content: [{ type: "input_text", text: "Bye" }] };
  expect(compareItem(user, stored)).toEqual([
    { type: "changed", path: ["content"], sent: "Hello", stored: stored.content },
  ]);
});

test("Parts are compared by their place", () => {
  const one = { type: "input_text", text: "1" };
  const two = { type: "input_text", text: "2" };
  expect(compareItem({ content: [one] }, { content: [one, two] })).toEqual([
    { type: "filled_in", path: ["content", 1], stored: two },
  ]);
  expect(compareItem({ content: [one, two] }, { content: [one] })).toEqual([
    { type: "left_out", path: ["content", 1], sent: two },
  ]);
});

test("What is missing or was not sent is told in its place", () => {
  expect(compareItems([user, call, output], [user, output]).map(({ type }) => type)).toEqual([
    "stored",
    "missing",
    "stored",
  ]);
  expect(compareItems([user, output], [user, call, output]).map(({ type }) => type)).toEqual([
    "stored",
    "unsent",
    "stored",
  ]);
  expect(compareItems([user], []).map(({ type }) => type)).toEqual(["missing"]);
  expect(compareItems([], [user]).map(({ type }) => type)).toEqual(["unsent"]);
});

test("Every item is told of once, in order, whatever was sent and stored", () => {
  const items = fc.array(fc.constantFrom<JsonObject>(user, call, output, { type: "reasoning" }), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(items, items, (sent, stored) => {
      const comparisons = compareItems(sent, stored);
      const told = (side: "sent" | "stored") =>
        comparisons.flatMap((comparison) =>
          side in comparison ? [getIn(comparison, [side])] : [],
        );
      expect(told("sent")).toEqual(sent);
      expect(told("stored")).toEqual(stored);
    }),
  );
});

test("Each kind's realistic example is found again among all others", () => {
  const sent = storable.map(({ examples: all }) => all[1]?.item ?? {});
  const stored = storable.map(({ kind }, index) => store(kind, sent[index] ?? {}, index));
  expect(compareItems(sent, stored).map(({ type }) => type)).toEqual(sent.map(() => "stored"));
});
