import { expect, test } from "vitest";

import { checkBody } from "#body/check-body.ts";
import { reported, type ReportedProblem } from "#body/problem.ts";
import { checkDraft } from "#draft/check-draft.ts";
import { recognise } from "#items/recognise.ts";
import { itemDefinitions } from "#items/registry.ts";
import { post, startTestServer } from "#server/server.test-support.ts";
import { isObject } from "#shared/json.ts";

import { runCli } from "./run.test-support.ts";

type Body = { items: readonly unknown[]; metadata?: Record<string, unknown> };

const examples = itemDefinitions.flatMap(({ kind, examples: all }) =>
  all.map(({ name, item }): [string, Body] => [`${kind}, ${name}`, { items: [item] }]),
);
const withoutRequired = itemDefinitions.flatMap(({ kind, examples: all, schema }) =>
  Object.keys(schema.shape).map((key): [string, Body] => {
    const { [key]: _, ...item }: Record<string, unknown> = { ...all[0]?.item };
    return [`${kind} without ${key}`, { items: [item] }];
  }),
);
const message = { type: "message", role: "user", content: "Hello" };
const call = { type: "function_call", call_id: "call_1", name: "get_time", arguments: "{}" };
const broken: [string, Body][] = [
  ["an empty conversation", { items: [] }],
  ["a call without output", { items: [message, call] }],
  ["two calls with one id", { items: [call, call] }],
  ["an output without call", { items: [{ type: "function_call_output", call_id: "call_2" }] }],
  ["arguments that are not JSON", { items: [{ ...call, arguments: "{" }] }],
  ["an unknown type", { items: [{ type: "nonsense" }] }],
  ["what is no item", { items: [null, 5, "text", []] }],
  ["unknown fields", { items: [{ ...message, colour: "red" }] }],
  ["a part of another role", { items: [{ ...message, content: [{ type: "output_text" }] }] }],
  ["too many items for one request", { items: Array.from({ length: 21 }, () => message) }],
  ["one id twice", { items: [1, 2].map(() => ({ ...message, id: "msg_1" })) }],
  ["reasoning alone", { items: [{ type: "reasoning", id: "rs_1", summary: [] }] }],
  ["metadata too long", { items: [message], metadata: { ["k".repeat(65)]: "v".repeat(513) } }],
  ["metadata of other types", { items: [message], metadata: { a: 1, b: null, c: "fine" } }],
  [
    "too much metadata",
    {
      items: [message],
      metadata: Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`k${index}`, "v"])),
    },
  ],
  ["what looks like a secret", { items: [message], metadata: { a: `sk-proj-${"x1".repeat(24)}` } }],
  ["all examples of calls at once", { items: examples.flatMap(([, { items }]) => items) }],
];

/** A field that only broken bodies have makes the server refuse, and so tell, those with warnings alone. */
const asError = (body: Body) => ({ ...body, items: [...body.items, { type: "nonsense" }] });

const cases = [...examples, ...withoutRequired, ...broken].flatMap(([name, body]) => [
  { name, body },
  { name: `${name}, and an error`, body: asError(body) },
]);

test("Browser, server and command line find the same problems in the same body", async () => {
  const input = cases.map(({ body }) => JSON.stringify(body)).join("\n");
  const { output } = await runCli(["check", "-", "--format", "json"], { input });
  const onCommandLine = output
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).problems);
  const onServer = await Promise.all(cases.map(({ body }) => problemsOnServer(body)));
  const inBrowser = cases.map(({ body }) => problemsInBrowser(body));

  expect(named(onCommandLine)).toEqual(named(inBrowser));
  const refused = cases.filter((_, index) => onServer[index]);
  expect(refused.length).toBeGreaterThan(cases.length / 2);
  const inOneRequest = cases.map(({ body }, index) => asOneRequest(body, inBrowser[index] ?? []));
  expect(named(onServer)).toEqual(
    named(inOneRequest.map((problems) => (hasErrors(problems) ? problems : undefined))),
  );
});

function named(problems: unknown[]) {
  return cases.map(({ name }, index) => ({ name, problems: problems[index] }));
}

function problemsInBrowser({ items, metadata = {} }: Body) {
  const document = {
    items: items.map((value, index) => ({
      key: String(index),
      kind: recognise(value) ?? ("unknown" as const),
      value,
    })),
    metadata: Object.entries(metadata).map(([name, value]) => ({ key: name, name, value })),
  };
  return checkDraft(document).map(reported);
}

/** The server takes one request at a time; browser and command line send a long list in several. */
function asOneRequest({ items }: Body, problems: readonly ReportedProblem[]) {
  const tooLong = checkBody({ items }).find(({ code }) => code === "array_above_max_length");
  return problems.map((problem) =>
    tooLong && problem.code === "several_requests" ? tooLong : problem,
  );
}

/** Undefined for what the server forwards: it tells problems only of what it refuses. */
async function problemsOnServer(body: Body): Promise<unknown> {
  const { app } = startTestServer();
  const answer: unknown = await (await post(app, "/api/conversations", body)).json();
  return isObject(answer) && isObject(answer.error) ? answer.error.problems : undefined;
}

function hasErrors(problems: readonly { severity: string }[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}
