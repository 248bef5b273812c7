import OpenAI, { APIError, type APIPromise } from "openai";

import { isObject } from "#shared/json.ts";

import { type Call, failureOf, notJson, otherShape } from "./failures.ts";

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

/** The API that the server speaks to. Every failure is thrown as a `Refusal`. */
export type Upstream = {
  kind: UpstreamKind;
  host: string;
  /** `body` is JSON, passed on to the letter. Not repeated on failure: creating twice makes two. */
  create(body: string): Promise<Answer>;
  retrieve(conversationId: string): Promise<Answer>;
  listItems(conversationId: string, query: ListQuery): Promise<Answer>;
  delete(conversationId: string): Promise<Answer>;
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
    action: Call["action"],
    isExpected: (json: Record<string, unknown>) => boolean,
    send: (options: OpenAI.RequestOptions) => APIPromise<unknown>,
  ): Promise<Answer> {
    // The SDK's own timeout ends with the headers; the body may stall too.
    const signal = AbortSignal.timeout(timeout);
    const call = { host, action, timeout };
    let response: Response;
    let json: string;
    try {
      response = await send({ signal }).asResponse();
      json = await response.text();
    } catch (error) {
      throw failureOf(error, call, signal.aborted);
    }
    const value = parse(json);
    if (value === undefined) throw notJson(call, response.status);
    if (!isObject(value) || !isExpected(value)) throw otherShape(call);
    return { json, headers: passedOn(response.headers) };
  }

  return {
    kind,
    host,
    create: (body) =>
      ask("create", hasId, (request) =>
        client.post("/conversations", {
          ...request,
          body,
          headers: { "content-type": "application/json" },
        }),
      ),
    retrieve: (id) => ask("read", hasId, (request) => client.get(`/conversations/${id}`, request)),
    listItems: (id, query) =>
      ask("read", hasData, (request) =>
        client.get(`/conversations/${id}/items`, { ...request, query }),
      ),
    delete: (id) =>
      ask("delete", hasId, (request) =>
        client.delete(`/conversations/${encodeURIComponent(id)}`, request),
      ),
  };
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

function passedOn(headers: Headers): Record<string, string> {
  const requestId = headers.get("x-request-id");
  return requestId === null ? {} : { "x-request-id": requestId };
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
