import OpenAI, { APIError, type APIPromise } from "openai";

import { isObject } from "#shared/json.ts";

import type { Call } from "./call.ts";
import { withDeadline } from "./deadline.ts";
import { callerLeft, failureOf, notJson, otherShape } from "./failures.ts";
import { passedOn } from "./passed-on.ts";

export type UpstreamKind = "sandbox" | "openai" | "compatible";

export type UpstreamOptions = {
  kind: UpstreamKind;
  /** With the version, without a slash at the end: `https://api.openai.com/v1`. */
  baseURL: string;
  apiKey: string;
  organization?: string | undefined;
  project?: string | undefined;
  fetch: typeof fetch;
  /** For a whole call, in milliseconds. */
  timeout?: number;
};

export type ListQuery = {
  limit?: string | undefined;
  order?: string | undefined;
  after?: string | undefined;
  include?: string[] | undefined;
};

/** What an upstream said when all went well: its JSON to the letter, and the few headers passed on. */
export type Answer = { json: string; headers: Record<string, string> };

/** For whom the upstream is asked. */
export type Caller = {
  /** Aborted when the caller has gone: the call ends too. What it asked for may be done all the same. */
  signal?: AbortSignal;
  headers?: Record<string, string>;
};

/**
 * The API's calls. Bodies are JSON, passed on to the letter. Nothing is repeated on failure: creating
 * twice makes two. Every failure is thrown as a `Refusal`.
 */
export type Calls = {
  create(body: string): Promise<Answer>;
  retrieve(conversationId: string): Promise<Answer>;
  update(conversationId: string, body: string): Promise<Answer>;
  delete(conversationId: string): Promise<Answer>;
  listItems(conversationId: string, query: ListQuery): Promise<Answer>;
  appendItems(conversationId: string, body: string, include?: string[]): Promise<Answer>;
  retrieveItem(conversationId: string, itemId: string, include?: string[]): Promise<Answer>;
  deleteItem(conversationId: string, itemId: string): Promise<Answer>;
};

/** The API that the server speaks to. */
export type Upstream = {
  kind: UpstreamKind;
  host: string;
  for(caller: Caller): Calls;
};

export function openUpstream(options: UpstreamOptions): Upstream {
  const { kind, timeout = 60_000 } = options;
  const host = kind === "sandbox" ? "sandbox" : new URL(options.baseURL).host;
  const client = new Client({
    baseURL: options.baseURL,
    apiKey: options.apiKey,
    adminAPIKey: null,
    organization: options.organization ?? null,
    project: options.project ?? null,
    fetch: options.fetch,
    // A redirect would carry the conversation to a host that nobody named.
    fetchOptions: { redirect: "manual" },
    maxRetries: 0,
    timeout,
    // Its debug level logs bodies.
    logLevel: "off",
  });

  async function ask(
    { signal: callers, headers = {} }: Caller,
    action: Call["action"],
    isExpected: (json: Record<string, unknown>) => boolean,
    send: (options: OpenAI.RequestOptions) => APIPromise<unknown>,
  ): Promise<Answer> {
    const call = { host, action, timeout };
    let response: Response;
    let json: string;
    try {
      // The SDK's own timeout ends with the headers; the body may stall too.
      [response, json] = await withDeadline(timeout, callers, async (signal) => {
        const answer = await send({ signal, headers }).asResponse();
        return [answer, await answer.text()];
      });
    } catch (error) {
      if (callers?.aborted) throw callerLeft();
      throw failureOf(error, call);
    }
    const value = parse(json);
    if (value === undefined) throw notJson(call, response.status);
    if (!isObject(value) || !isExpected(value)) throw otherShape(call);
    return { json, headers: passedOn(response.headers) };
  }

  function callsFor(caller: Caller): Calls {
    const items = (id: string) => `/conversations/${id}/items`;
    const item = (id: string, itemId: string) => `${items(id)}/${encodeURIComponent(itemId)}`;
    return {
      create: (body) =>
        ask(caller, "create", hasId, (request) =>
          client.post("/conversations", withJson(request, body)),
        ),
      retrieve: (id) =>
        ask(caller, "read", hasId, (request) => client.get(`/conversations/${id}`, request)),
      update: (id, body) =>
        ask(caller, "update", hasId, (request) =>
          client.post(`/conversations/${id}`, withJson(request, body)),
        ),
      delete: (id) =>
        ask(caller, "delete", hasId, (request) =>
          client.delete(`/conversations/${encodeURIComponent(id)}`, request),
        ),
      listItems: (id, query) =>
        ask(caller, "read", hasData, (request) => client.get(items(id), { ...request, query })),
      appendItems: (id, body, include) =>
        ask(caller, "append", hasData, (request) =>
          client.post(items(id), { ...withJson(request, body), query: { include } }),
        ),
      retrieveItem: (id, itemId, include) =>
        ask(caller, "read", hasId, (request) =>
          client.get(item(id, itemId), { ...request, query: { include } }),
        ),
      deleteItem: (id, itemId) =>
        ask(caller, "delete", hasId, (request) => client.delete(item(id, itemId), request)),
    };
  }

  return { kind, host, for: callsFor };
}

function withJson(request: OpenAI.RequestOptions, body: string): OpenAI.RequestOptions {
  return { ...request, body, headers: { ...request.headers, "content-type": "application/json" } };
}

/** The SDK keeps only `error` of a body it cannot take; other servers say what is wrong elsewhere. */
class Client extends OpenAI {
  protected override makeStatusError(
    status: number,
    json: object | undefined,
    text: string | undefined,
    headers: Headers,
  ): APIError {
    return new APIError(status, json, text, headers);
  }
}

function hasId(json: Record<string, unknown>): boolean {
  return typeof json.id === "string";
}

function hasData(json: Record<string, unknown>): boolean {
  return Array.isArray(json.data);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
