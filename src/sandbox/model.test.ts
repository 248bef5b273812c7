import * as fc from "fast-check";
import { expect, test } from "vitest";

import { Model, type Outcome } from "./model.test-support.ts";
import { startSandbox, storesToTest } from "./sandbox.test-support.ts";

const metadata = fc.dictionary(
  fc.constantFrom("topic", "constructor", "é", ""),
  fc.constantFrom("", "demo", "\u0000", "\u{1F600}"),
  { noNullPrototype: true },
);
/** Which of those that there are, counted around; and now and then one that there is not. */
const pick = fc.option(fc.nat(50), { nil: undefined, freq: 8 });
const numbers = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 22 });
const conversation = pick;

const request = fc.oneof(
  { weight: 2, arbitrary: fc.record({ name: fc.constant("create"), metadata, numbers }) },
  { weight: 1, arbitrary: fc.record({ name: fc.constant("retrieve"), conversation }) },
  { weight: 2, arbitrary: fc.record({ name: fc.constant("update"), conversation, metadata }) },
  { weight: 1, arbitrary: fc.record({ name: fc.constant("delete"), conversation }) },
  { weight: 8, arbitrary: fc.record({ name: fc.constant("add"), conversation, numbers }) },
  {
    weight: 6,
    arbitrary: fc.record({
      name: fc.constant("list"),
      conversation,
      limit: fc.integer({ min: 1, max: 100 }),
      order: fc.constantFrom("asc", "desc"),
      after: fc.option(pick),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ name: fc.constant("retrieveItem"), conversation, item: pick }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ name: fc.constant("deleteItem"), conversation, item: pick }),
  },
  { weight: 1, arbitrary: fc.record({ name: fc.constant("reopen") }) },
);

type Request = typeof request extends fc.Arbitrary<infer Value> ? Value : never;

test.each(storesToTest)(
  "On %s, any sequence of requests has the outcome that it has in a model of a few lines",
  { timeout: 300_000 },
  async (_, newUrl) => {
    expect.hasAssertions();
    await fc.assert(
      fc.asyncProperty(fc.array(request, { maxLength: 60, size: "max" }), async (requests) => {
        await agree(requests, newUrl());
      }),
      { numRuns: 60 },
    );
  },
);

async function agree(requests: readonly Request[], url: string): Promise<void> {
  const model = new Model();
  const created: string[] = [];
  let sandbox = await startSandbox({ url });
  for (const asked of requests) {
    if (asked.name === "reopen") {
      sandbox.store.close();
      sandbox = await startSandbox({ url });
      continue;
    }
    const index = "conversation" in asked ? asked.conversation : undefined;
    const id = index === undefined ? undefined : created[index % created.length];
    const { actual, expected } = await doBoth(asked, id ?? "conv_unknown", {
      ...sandbox,
      model,
      created,
    });
    expect(actual).toMatchObject(expected);
    expect(actual.body.metadata).toEqual(expected.body.metadata);
  }
  for (const [id, { items }] of model.conversations) {
    const list = await listAll(sandbox, id);
    expect(list).toEqual(items.map((item) => item.id));
  }
  sandbox.store.close();
}

type Both = { expected: Outcome; actual: Outcome };
type Place = Awaited<ReturnType<typeof startSandbox>> & { model: Model; created: string[] };

async function doBoth(
  asked: Exclude<Request, { name: "reopen" }>,
  id: string,
  { model, created, ask }: Place,
): Promise<Both> {
  const stored = model.conversations.get(id)?.items ?? [];
  const idOf = (index: number | undefined) =>
    (index === undefined ? undefined : stored[index % stored.length]?.id) ?? "fc_unknown";
  switch (asked.name) {
    case "create": {
      const actual = await ask("POST", "", bodyOf(asked.numbers, asked.metadata));
      const isRefused =
        asked.numbers.length > 20 || new Set(asked.numbers).size < asked.numbers.length;
      if (isRefused) return { actual, expected: { status: 400, body: {} } };
      const newId = String(actual.body.id);
      created.push(newId);
      const expected = model.create(newId, asked.metadata);
      model.add(newId, asked.numbers.map(itemOf));
      return { actual, expected };
    }
    case "retrieve":
      return { actual: await ask("GET", `/${id}`), expected: model.retrieve(id) };
    case "update":
      return {
        actual: await ask("POST", `/${id}`, { metadata: asked.metadata }),
        expected: model.update(id, asked.metadata),
      };
    case "delete":
      return { actual: await ask("DELETE", `/${id}`), expected: model.delete(id) };
    case "add":
      return {
        actual: await ask("POST", `/${id}/items`, bodyOf(asked.numbers)),
        expected: model.add(id, asked.numbers.map(itemOf)),
      };
    case "list": {
      const { limit, order } = asked;
      const after = asked.after === null ? undefined : idOf(asked.after);
      const query = `limit=${limit}&order=${order}${after ? `&after=${after}` : ""}`;
      return {
        actual: await ask("GET", `/${id}/items?${query}`),
        expected: model.list(id, limit, order, after),
      };
    }
    case "retrieveItem":
      return {
        actual: await ask("GET", `/${id}/items/${idOf(asked.item)}`),
        expected: model.retrieveItem(id, idOf(asked.item)),
      };
    case "deleteItem":
      return {
        actual: await ask("DELETE", `/${id}/items/${idOf(asked.item)}`),
        expected: model.deleteItem(id, idOf(asked.item)),
      };
  }
}

function bodyOf(ids: readonly number[], ofConversation?: Record<string, string>) {
  const call = { type: "function_call", call_id: "call_1", name: "f", arguments: "{}" };
  const items = ids.map((id) => ({ ...call, ...itemOf(id) }));
  return ofConversation ? { items, metadata: ofConversation } : { items };
}

function itemOf(id: number) {
  return { id: `fc_${id}` };
}

async function listAll(
  { itemsOf }: Awaited<ReturnType<typeof startSandbox>>,
  id: string,
): Promise<unknown[]> {
  const ids: unknown[] = [];
  while (true) {
    const last = ids.at(-1);
    const page = await itemsOf(id, last === undefined ? "" : `&after=${String(last)}`);
    ids.push(...page.map((item) => item.id));
    if (page.length < 100) return ids;
  }
}
