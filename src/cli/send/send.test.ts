import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";

import { serve } from "@hono/node-server";
import { describe, expect, onTestFinished, test, vi } from "vitest";

import { createSandbox } from "#sandbox/app.ts";
import { createFaults } from "#sandbox/faults.ts";
import { parseFaults } from "#sandbox/parse-faults.ts";
import { openStore } from "#sandbox/store.ts";

import { conversation, startSending, textsOf } from "./send.test-support.ts";

const broken = { items: [{ type: "message", role: "user" }] };

/** The sandbox over HTTP, in memory, with faults; its base URL, and the conversation's items. */
async function serveSandbox(fault = "") {
  const store = await openStore({ url: ":memory:" });
  const faults = createFaults(fault ? parseFaults(fault) : []);
  const sandbox = createSandbox({ store, faults });
  const keys = new Set<string | null>();
  const server = serve({
    port: 0,
    hostname: "127.0.0.1",
    fetch(request) {
      keys.add(request.headers.get("authorization"));
      return sandbox.fetch(request);
    },
  });
  await new Promise<void>((resolve) => server.once("listening", resolve));
  onTestFinished(() => {
    server.close();
    store.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    keys,
    async textsIn(id: unknown): Promise<string[]> {
      const page = await store.listItems(String(id), { order: "asc", limit: 100 });
      return (page?.items ?? []).map(({ content }) => JSON.parse(JSON.stringify(content))[0].text);
    },
  };
}

describe("send", () => {
  test("conversations of any length are sent to the sandbox, and told with their ids", async () => {
    const { write, send, stored } = startSending();
    const lengths = [1, 65, 20, 0];
    const file = write(
      "a.jsonl",
      lengths.map((count, index) => conversation(index, count)),
    );
    const { code, results, errors } = await send([file]);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(results.toSorted(byLine)).toEqual(
      lengths.map((items, index) => ({
        source: file,
        line: index + 1,
        ok: true,
        id: expect.stringMatching(/^conv_/),
        items,
      })),
    );
    const contents = await stored();
    expect(results.toSorted(byLine).map(({ id }) => contents.find((one) => one.id === id))).toEqual(
      lengths.map((count, index) => ({ id: expect.anything(), texts: textsOf(index, count) })),
    );
  });

  test("nothing is sent twice: again is refused, and --resume says what there is", async () => {
    const { write, send, stored } = startSending();
    const file = write("a.jsonl", [conversation("a", 25), conversation("b", 2)]);
    const { results } = await send([file]);
    const again = await send([file]);
    expect({ code: again.code, results: again.results }).toEqual({ code: 2, results: [] });
    expect(again.errors).toContain("Add --resume");
    const resumed = await send([file, "--resume"]);
    expect({ code: resumed.code, results: resumed.results.toSorted(byLine) }).toEqual({
      code: 0,
      results: results.toSorted(byLine),
    });
    expect(await stored()).toHaveLength(2);
  });

  test("what check finds errors in is not sent unless asked, and the rest is", async () => {
    const { write, path, send, stored } = startSending();
    const file = write("a.jsonl", [broken, conversation("b", 2)]);
    const { code, results } = await send([file]);
    expect(code).toBe(1);
    expect(results.toSorted(byLine)).toMatchObject([
      {
        line: 1,
        ok: false,
        sent: 0,
        error: { param: "items[0].content", code: "missing_required_parameter" },
      },
      { line: 2, ok: true },
    ]);
    expect(await stored()).toHaveLength(1);
    const unchecked = await send([file, "--no-check", "--journal", path("other.jsonl")]);
    expect(unchecked.results.find(({ line }) => line === 1)).toMatchObject({
      ok: false,
      error: { status: 400, code: "missing_required_parameter" },
    });
  });

  test("what was not sent can be mended and sent, what was sent cannot be changed", async () => {
    const { write, send, stored } = startSending();
    const long = conversation("a", 30);
    const file = write("a.jsonl", [
      { items: [...long.items, ...broken.items] },
      conversation("b", 2),
    ]);
    const first = await send([file, "--no-check"]);
    expect(first.results.find(({ line }) => line === 1)).toMatchObject({
      ok: false,
      sent: 20,
      error: { param: "items[30].content" },
    });
    write("a.jsonl", [long, conversation("c", 2)]);
    const { code, results } = await send([file, "--resume"]);
    expect(code).toBe(1);
    expect(results.toSorted(byLine)).toMatchObject([
      { ok: true, items: 30 },
      { ok: false, error: { code: "body_changed" } },
    ]);
    const contents = (await stored()).map(({ texts }) => texts);
    expect(contents).toHaveLength(2);
    expect(contents).toContainEqual(textsOf("a", 30));
  });

  test("what cannot be read ends with 2, and the rest is sent", async () => {
    const { write, path, send, stored } = startSending();
    const file = write("a.jsonl", [conversation("a", 1)]);
    writeFileSync(path("b.json"), '{"items": [}');
    const { code, results, errors } = await send([path("b.json"), path("c.json"), file]);
    expect(code).toBe(2);
    expect(results).toMatchObject([{ ok: false, error: { code: "invalid_json" } }, { ok: true }]);
    expect(errors).toContain("c.json: there is no such file");
    expect(await stored()).toHaveLength(1);
  });

  test("a dry run counts, and leaves nothing behind", async () => {
    const { write, path, send, journalOf } = startSending();
    const file = write("a.jsonl", [conversation("a", 41), broken]);
    const { code, results } = await send([file, "--dry-run"]);
    expect(code).toBe(1);
    expect(results.toSorted(byLine)).toMatchObject([
      { ok: true, items: 41, requests: 3 },
      { ok: false },
    ]);
    expect({ journal: journalOf(file), isThere: existsSync(path("sandbox.db")) }).toEqual({
      journal: "",
      isThere: false,
    });
  });

  test("the standard input is sent, with a journal only where one is named", async () => {
    const { path, send, stored } = startSending();
    const input = JSON.stringify(conversation("a", 21));
    expect((await send(["-"], input)).code).toBe(0);
    const journal = ["--journal", path("j.jsonl")];
    expect((await send(["-", ...journal], input)).code).toBe(0);
    expect((await send(["-", ...journal, "--resume"], input)).code).toBe(0);
    expect(await stored()).toHaveLength(2);
  });

  test("a file that is no journal is not taken for one", async () => {
    const { write, send } = startSending();
    const file = write("a.jsonl", [conversation("a", 1)]);
    const other = write("b.jsonl", [conversation("b", 1)]);
    const { code, errors } = await send([file, "--journal", other]);
    expect({ code, errors }).toEqual({
      code: 2,
      errors: `${other}: it is there, and it is no journal of send\n`,
    });
  });
});

describe("send to an upstream", () => {
  test("rate limits hold all workers back, and lost answers send nothing twice", async () => {
    const { write, send } = startSending();
    const { url, textsIn } = await serveSandbox(
      "rate_limited; count=2; retry_after=0.05, connection_cut; after_write=true; every=2; count=2; path=/conversations/*/items; method=POST",
    );
    const bodies = Array.from({ length: 6 }, (_, index) => conversation(index, 50));
    const { code, results } = await send([write("a.jsonl", bodies), "--upstream", url]);
    expect(code).toBe(0);
    const texts = await Promise.all(results.toSorted(byLine).map(({ id }) => textsIn(id)));
    expect(texts).toEqual(bodies.map((_, index) => textsOf(index, 50)));
  });

  test("a creation without an answer is told, and repeated only when asked", async () => {
    const { write, send } = startSending();
    const { url, textsIn } = await serveSandbox(
      "connection_cut; after_write=true; count=1; path=/conversations; method=POST",
    );
    const file = write("a.jsonl", [conversation("a", 25)]);
    const argv = [file, "--upstream", url];
    const unknown = { ok: false, sent: 0, error: { code: "creation_unknown" } };
    const first = await send(argv);
    expect({ code: first.code, results: first.results }).toMatchObject({
      code: 1,
      results: [unknown],
    });
    expect(first.errors).toContain("with --resume");
    expect((await send([...argv, "--resume"])).results).toMatchObject([unknown]);
    const { code, results } = await send([...argv, "--resume", "--recreate-unknown"]);
    expect(code).toBe(0);
    expect(await textsIn(results[0]?.id)).toEqual(textsOf("a", 25));
  });

  test("nobody there stops it all, and says so", async () => {
    const { write, send } = startSending();
    const bodies = Array.from({ length: 100 }, (_, index) => conversation(index, 1));
    const file = write("a.jsonl", bodies);
    const url = `http://127.0.0.1:${await unusedPort()}/v1`;
    // The waits between tries pass quickly.
    vi.useFakeTimers({ toFake: ["setTimeout", "Date"], shouldAdvanceTime: true });
    const clock = setInterval(() => vi.advanceTimersByTime(1000), 10);
    onTestFinished(() => {
      clearInterval(clock);
      vi.useRealTimers();
    });
    const { code, results } = await send([file, "--upstream", url]);
    expect(code).toBe(1);
    expect(results.length).toBeLessThanOrEqual(4);
    expect(results[0]).toMatchObject({
      ok: false,
      sent: 0,
      error: { message: "The server could not be reached (ECONNREFUSED)." },
    });
  });

  test("the key goes into Authorization and nowhere else", async () => {
    const { write, send, journalOf } = startSending();
    const key = "sk-test-0123456789abcdef";
    vi.stubEnv("OPENAI_API_KEY", key);
    const { url, keys } = await serveSandbox("invalid_api_key; count=1");
    const file = write("a.jsonl", [conversation("a", 1), conversation("b", 1)]);
    const { results, errors } = await send([file, "--upstream", url, "--concurrency", "1"]);
    expect(results).toMatchObject([{ ok: false, error: { status: 401 } }]);
    expect([...keys]).toEqual([`Bearer ${key}`]);
    expect(JSON.stringify(results) + errors + journalOf(file)).not.toContain(key);
  });

  test("a journal of another upstream is not gone on with", async () => {
    const { write, send } = startSending();
    const { url } = await serveSandbox();
    const file = write("a.jsonl", [conversation("a", 1)]);
    await send([file]);
    const { code, errors } = await send([file, "--resume", "--upstream", url]);
    expect(code).toBe(2);
    expect(errors).toContain(`and not to ${url}`);
  });
});

async function unusedPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

function byLine(one: Record<string, unknown>, other: Record<string, unknown>): number {
  return Number(one.line) - Number(other.line);
}
